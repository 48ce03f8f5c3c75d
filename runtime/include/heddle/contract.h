/*===- contract.h - what a compiled module and the runtime agree on -------===*\
|* The one header that the code generator and the runtime share. Plain C, no
|* includes but <stdint.h>. A compiled module exports one symbol,
|* `heddle_module`, of type heddle_module_desc; everything else hangs off it.
|*
|* Layout of data. A call runs B lanes (the sequences of a batch). Every tensor
|* is lane after lane: the block of lane b begins where that of lane b - 1 ends,
|* each block dense, row-major, in the axis order of the description, with that
|* lane's own lengths. So a ragged batch is packed rows, and a tensor without
|* run-time axes has B equal blocks.
|*
|* Streams. An entry over a time axis may have a streaming form: entries
|* `begin`, `step` and `finish` that share the state of a sequence, which is
|* kept between calls piece by piece (heddle_piece_desc). Lanes of a call are
|* sequences then, each with its own number of positions seen so far.
\*===----------------------------------------------------------------------===*/
#ifndef HEDDLE_CONTRACT_H
#define HEDDLE_CONTRACT_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Bumped by every change of this header that a compiled module can notice. */
#define HEDDLE_CONTRACT_VERSION 5u
/** First field of heddle_module_desc: "HEDDLEMD". */
#define HEDDLE_CONTRACT_MAGIC 0x444d454c44444548ull
/** Alignment of the arena, of every input, output and weight, in bytes. */
#define HEDDLE_ALIGNMENT 64

/** Element types at the boundary. HEDDLE_INDEX is an int64_t that names a member of an axis. */
typedef enum heddle_dtype {
  HEDDLE_F32 = 0, HEDDLE_F64 = 1, HEDDLE_F16 = 2, HEDDLE_BF16 = 3,
  HEDDLE_I8 = 4, HEDDLE_I16 = 5, HEDDLE_I32 = 6, HEDDLE_I64 = 7,
  HEDDLE_U8 = 8, HEDDLE_U16 = 9, HEDDLE_U32 = 10, HEDDLE_U64 = 11,
  HEDDLE_BOOL = 12, HEDDLE_INDEX = 13
} heddle_dtype;

/** Who says how long a run-time axis is. */
typedef enum heddle_axis_source {
  HEDDLE_AXIS_DERIVED = 0, /**< `derive`, from the others */
  HEDDLE_AXIS_INPUT = 1,   /**< an input's shape */
  HEDDLE_AXIS_PAST = 2,    /**< the sequence: positions seen before this call */
  HEDDLE_AXIS_HELD = 3,    /**< the sequence: a length that `begin` fixed, number `of` of heddle_stream_desc::held */
  HEDDLE_AXIS_ROWS = 4     /**< the caller: none, the last one, or all rows of axis `of` */
} heddle_axis_source;

/** A run-time axis of an entry. */
typedef struct heddle_axis_desc {
  const char *name;
  int64_t bound;   /**< largest length a call may use, -1: none */
  int32_t is_time; /**< the token axis */
  int32_t source;  /**< heddle_axis_source */
  int32_t of;      /**< see heddle_axis_source, else -1 */
} heddle_axis_desc;

/** One extent of a tensor. */
typedef struct heddle_dim {
  const char *name; /**< the axis' name in the description, or its length as text */
  int64_t extent;   /**< static length, used when axis < 0 */
  int32_t axis;     /**< index into heddle_entry_desc::axes, or -1 */
} heddle_dim;

/** An input or output of an entry. */
typedef struct heddle_tensor_desc {
  const char *name;
  int32_t dtype; /**< heddle_dtype of the buffer that run() sees */
  int32_t rank;
  const heddle_dim *dims;      /**< [rank] */
  heddle_dim member;           /**< HEDDLE_INDEX: values are checked to be in [0, this length) */
  int32_t has_default;         /**< the caller may leave this input out */
  double default_value;        /**< then every element is this */
} heddle_tensor_desc;

/** How a piece of a sequence's state lives from call to call. */
typedef enum heddle_piece_kind {
  HEDDLE_PIECE_APPEND = 0,  /**< all rows so far; a call adds its new rows behind them */
  HEDDLE_PIECE_RING = 1,    /**< the last `window` rows; a call adds its new rows behind them */
  HEDDLE_PIECE_CARRY = 2,   /**< a value that every call replaces; zero in a new sequence */
  HEDDLE_PIECE_CONSTANT = 3 /**< a value that `begin` writes and later calls read */
} heddle_piece_kind;

/** A piece of state. Its instances (one a round of a stacked loop) lie `stride` bytes apart, each dense and row-major
 *  with the rows in front. After T positions an append piece has rows_times * max(0, floor((rows_mul * T + rows_add) /
 *  rows_div)) rows and a ring the last `window` of so many; after `begin` those of T = 0, before it none. */
typedef struct heddle_piece_desc {
  const char *name;  /**< path of the value, e.g. "blocks[].k" */
  int32_t kind;      /**< heddle_piece_kind */
  int32_t dtype;     /**< heddle_dtype of the elements in memory */
  int32_t rank;      /**< of a row, or of the value of a carry or constant */
  const heddle_dim *dims; /**< [rank]; `axis` is an index into heddle_stream_desc::held, or -1 */
  int64_t instances; /**< at least 1 */
  int64_t rows_mul, rows_add, rows_div, rows_times;
  int64_t window;    /**< of a ring */
} heddle_piece_desc;

/** The streaming form of an entry. */
typedef struct heddle_stream_desc {
  const char *name;   /**< of the entry that it streams */
  const char *axis;   /**< the streamed axis */
  int64_t bound;      /**< most positions, -1: no limit of the model's */
  int32_t begin, step, finish; /**< entries, or -1 where there is nothing to do; there is always a step */
  int32_t added;      /**< axis of `step`: the positions that a call adds */
  int32_t delay;      /**< rows of outputs that come so many positions late */
  int32_t granule;    /**< rows of outputs come in blocks of so many positions; 1: at once */
  int32_t prefix;     /**< the first step holds at least so many positions */
  int32_t n_held;
  const heddle_dim *held; /**< names of run-time axes that `begin` fixes, and as `axis` their index among its own */
  int32_t n_pieces;
  const heddle_piece_desc *pieces;
} heddle_stream_desc;

/** Where a piece of one lane's sequence is during a call. Rings and append pieces have room for the rows that the call
 *  adds behind those that they keep, and each instance 256 readable bytes after its end. */
typedef struct heddle_slot {
  unsigned char *data; /**< first row kept of instance 0 */
  int64_t stride;      /**< bytes from one instance to the next */
} heddle_slot;

struct heddle_call;

/** Body of a parallel loop: runs items [begin, end) on worker `worker`. */
typedef void (*heddle_body_fn)(void *closure, int64_t begin, int64_t end, int32_t worker);
/** Runs `body` over [0, items) on the pool and returns when all are done. */
typedef void (*heddle_parallel_fn)(void *pool, heddle_body_fn body, void *closure, int64_t items);

/** Told of a decision, by modules that were compiled to record them: `elements` elements of `dtype` (heddle_dtype) in lane
 *  `lane`, in program order. */
typedef void (*heddle_record_fn)(void *data, int64_t decision, int64_t lane, int64_t dtype, const void *values,
                                 int64_t elements);

/** What the runtime hands to run(). Owned by the runtime, valid during the call. */
typedef struct heddle_call {
  int64_t batch;                 /**< B, the number of lanes, may be 0 */
  int64_t *lengths;              /**< [n_axes][B]: lengths of every run-time axis by lane */
  void *const *inputs;           /**< [n_inputs], never null */
  void *const *outputs;          /**< [n_outputs], never null */
  const unsigned char *weights;  /**< packed weights, mapped read-only */
  unsigned char *arena;          /**< arena_bytes() bytes, aligned to HEDDLE_ALIGNMENT */
  heddle_parallel_fn parallel;
  void *pool;
  int32_t threads;               /**< worker ids are in [0, threads) */
  const uint64_t *seeds;         /**< [B]: of the random draws of each lane */
  const heddle_slot *state;      /**< [B][n_pieces] of the stream that the entry belongs to, or null */
  int64_t error[4];              /**< set by a failing run(): unused, lane, value and limit (0: none) */
  heddle_record_fn record;       /**< told of decisions, or null */
  void *record_data;
} heddle_call;

/** One entry (a named `fn` of the model). */
typedef struct heddle_entry_desc {
  const char *name;
  int32_t n_axes, n_inputs, n_outputs;
  const heddle_axis_desc *axes;
  const heddle_tensor_desc *inputs, *outputs;
  /** Fills the derived lengths of all lanes from the bound ones. Null when there is none.
   *  Returns 0, or 1 + the index of the axis whose length is impossible. */
  int32_t (*derive)(heddle_call *call);
  /** Bytes of arena that run() needs for call->batch, ->lengths and ->threads. */
  int64_t (*arena_bytes)(const heddle_call *call);
  /** Returns 0, or an index into heddle_module_desc::sites plus 1. */
  int32_t (*run)(heddle_call *call);
  int32_t stream; /**< the stream that it is a phase of, an index into heddle_variant_desc::streams, or -1 */
} heddle_entry_desc;

/** What the body of a parallel loop computes, for people. */
typedef struct heddle_launch_desc {
  heddle_body_fn body;
  const char *form; /**< as `heddle inspect --plan` calls it: "packed product", "attention", "scan" ... */
  const char *what; /**< the values that it makes, and where they stand in the description */
} heddle_launch_desc;

/** One compilation of the model, for one kind of processor. */
typedef struct heddle_variant_desc {
  const char *target;    /**< e.g. "cpu:znver4" */
  const char *features;  /**< LLVM feature names that the code needs, comma-separated: "avx512f,fma" */
  int32_t n_entries;
  const heddle_entry_desc *entries;
  int32_t n_streams;
  const heddle_stream_desc *streams;
  int32_t n_launches;
  const heddle_launch_desc *launches;
} heddle_variant_desc;

/** The exported symbol `heddle_module`. */
typedef struct heddle_module_desc {
  uint64_t magic;
  uint32_t version;
  uint32_t n_variants;                 /**< best first: the runtime takes the first that the processor can run */
  const heddle_variant_desc *variants;
  const char *name;                    /**< the model's name */
  uint64_t weights_bytes;              /**< size of the weight section */
  int32_t n_sites;
  const char *const *sites;            /**< run-time checks: "file:line:col: message" */
} heddle_module_desc;

/* A module file is an ELF object (shared library or executable) followed by
 * sections and a footer. Offsets count from the start of the file; the weight
 * section begins on a multiple of HEDDLE_SECTION_ALIGNMENT and is mapped. */
#define HEDDLE_SECTION_ALIGNMENT 65536
#define HEDDLE_FOOTER_MAGIC 0x54464c4544444548ull /* "HEDDELFT" */

/** A named range of the file: "weights", "tokenizer.json" or "vocab.txt", "metadata.json" (an object with max_length,
 *  do_lower_case, chat_template, bos_token, eos_token, and the list end_tokens), and in an executable that has no model linked in "code", its shared object. */
typedef struct heddle_section {
  char name[32];   /**< zero-terminated */
  uint64_t offset;
  uint64_t size;
} heddle_section;

/** The last bytes of the file; the section table lies right before it. */
typedef struct heddle_footer {
  uint32_t version;      /**< HEDDLE_CONTRACT_VERSION */
  uint32_t n_sections;
  uint64_t table_offset; /**< of heddle_section[n_sections] */
  uint64_t file_size;    /**< of the whole file, to tell a truncated one */
  uint64_t magic;        /**< HEDDLE_FOOTER_MAGIC */
} heddle_footer;

#ifdef __cplusplus
}
#endif
#endif
