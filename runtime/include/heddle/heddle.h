/*===- heddle.h - the runtime's C interface -------------------------------===*\
|* Opens compiled modules and runs their entries. Plain C, no exceptions.
|*
|* Every function that can fail returns a heddle_status and, when `message` is
|* not null, writes there what went wrong. Modules, tensors (while nobody
|* writes to them) and pools may be used by several threads at once; a session
|* by one thread at a time.
\*===----------------------------------------------------------------------===*/
#ifndef HEDDLE_HEDDLE_H
#define HEDDLE_HEDDLE_H

#include "heddle/contract.h"

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Largest rank of a tensor, the lane axis of a batch included. */
#define HEDDLE_MAX_RANK 16

/** How a call ended. */
typedef enum heddle_status {
  HEDDLE_OK = 0,
  HEDDLE_INVALID_INPUT = 1, /**< what the caller gave is wrong: the message says what was expected */
  HEDDLE_ENVIRONMENT = 2,   /**< the machine cannot do it: processor features, memory, a file that cannot be read */
  HEDDLE_INTERNAL = 3       /**< a defect of the module or of the runtime: please report it */
} heddle_status;

/** Room for the words of a failure. Always zero-terminated after a failing call. */
typedef struct heddle_message {
  char text[1024];
} heddle_message;

typedef struct heddle_module heddle_module;
typedef struct heddle_session heddle_session;
typedef struct heddle_sequence heddle_sequence;
typedef struct heddle_tensor heddle_tensor;
typedef struct heddle_pool heddle_pool;

/** The runtime's version and the contract version it knows: "0.1.0 (contract 2)". */
const char *heddle_version(void);

/* ---- Modules ------------------------------------------------------------ */

/** Opens a compiled module: checks the file, loads its code, maps its weights read-only and shared, and chooses the
 *  first variant that this processor can run. */
heddle_status heddle_module_open(const char *path, heddle_module **module, heddle_message *message);
/** A module of this program. `desc` is its code when that is linked in; null: the code is a shared object in the
 *  section "code". `path` names the file that carries the sections, null: the program's own file. */
heddle_status heddle_module_open_static(const heddle_module_desc *desc, const char *path, heddle_module **module,
                                        heddle_message *message);
/** A module whose code and weights are in memory. Both are borrowed until the module is closed. */
heddle_status heddle_module_open_memory(const heddle_module_desc *desc, const void *weights, size_t weights_bytes,
                                        heddle_module **module, heddle_message *message);
/** Adds a section to a module in memory before it is used, say "tokenizer.json". The bytes are borrowed. */
heddle_status heddle_module_add_section(heddle_module *module, const char *name, const void *data, size_t size,
                                        heddle_message *message);
/** Closes the module. Sessions keep what they need until they are destroyed. Null is allowed. */
void heddle_module_close(heddle_module *module);

/** The model's name. */
const char *heddle_module_name(const heddle_module *module);
/** The target of the chosen variant, for instance "cpu:znver4". */
const char *heddle_module_target(const heddle_module *module);
/** Number of entries of the chosen variant. */
int32_t heddle_module_entry_count(const heddle_module *module);
/** Entry `index`; its name, axes, inputs and outputs are read off the descriptor. Null when there is none. */
const heddle_entry_desc *heddle_module_entry(const heddle_module *module, int32_t index);
/** The entry of that name, or null. */
const heddle_entry_desc *heddle_module_find_entry(const heddle_module *module, const char *name);
/** The whole descriptor, all variants included. */
const heddle_module_desc *heddle_module_descriptor(const heddle_module *module);
/** Bytes of a section of the module file, or null. */
const void *heddle_module_section(const heddle_module *module, const char *name, size_t *size);

/** Number of streams: entries that also have a streaming form. */
int32_t heddle_module_stream_count(const heddle_module *module);
/** Stream `index`: its phases, pieces of state, delay and granule. Null when there is none. */
const heddle_stream_desc *heddle_module_stream(const heddle_module *module, int32_t index);

/* ---- Descriptions as text ----------------------------------------------- */

/** "f32", "index", ... */
const char *heddle_dtype_name(heddle_dtype dtype);
/** Bytes of one element. */
size_t heddle_dtype_size(heddle_dtype dtype);
/** Writes for instance `tokens[T <= 512]: index below V = 30522` and returns `buffer`. */
const char *heddle_describe_tensor(const heddle_entry_desc *entry, const heddle_tensor_desc *tensor, char *buffer,
                                   size_t size);

/* ---- Tensors ------------------------------------------------------------ */

/** A tensor of its own memory, aligned to HEDDLE_ALIGNMENT and zero. */
heddle_status heddle_tensor_create(heddle_dtype dtype, int32_t rank, const int64_t *shape, heddle_tensor **tensor,
                                   heddle_message *message);
/** A dense row-major view of the caller's memory, which must outlive it. */
heddle_status heddle_tensor_view(heddle_dtype dtype, int32_t rank, const int64_t *shape, void *data,
                                 heddle_tensor **tensor, heddle_message *message);
/** Null is allowed. */
void heddle_tensor_destroy(heddle_tensor *tensor);
heddle_dtype heddle_tensor_dtype(const heddle_tensor *tensor);
int32_t heddle_tensor_rank(const heddle_tensor *tensor);
const int64_t *heddle_tensor_shape(const heddle_tensor *tensor);
void *heddle_tensor_data(const heddle_tensor *tensor);
/** Number of elements, the product of the shape. */
int64_t heddle_tensor_elements(const heddle_tensor *tensor);

/** Converts `count` elements, checking that each fits. Returns the index of the first that does not, or -1. */
int64_t heddle_convert(heddle_dtype from, const void *source, heddle_dtype to, void *target, int64_t count);

/* ---- Thread pools ------------------------------------------------------- */

/** A pool of `threads` workers, the calling thread included; 0: as many as the process may use processors. */
heddle_status heddle_pool_create(int32_t threads, heddle_pool **pool, heddle_message *message);
/** Drops the caller's reference. Null is allowed. */
void heddle_pool_destroy(heddle_pool *pool);
/** Number of workers. */
int32_t heddle_pool_threads(const heddle_pool *pool);
/** Runs `body` over [0, items) in pieces and returns when all are done. While another thread uses the pool, or inside
 *  a body, the caller does all of the work. */
void heddle_pool_run(heddle_pool *pool, heddle_body_fn body, void *closure, int64_t items);

/* ---- Sessions ----------------------------------------------------------- */

/** How a session works. Zero means the default of each. */
typedef struct heddle_session_options {
  int32_t threads;   /**< workers, the calling thread included; 0: one a processor. Results do not depend on it. */
  heddle_pool *pool; /**< shares this pool instead of making one */
  uint64_t seed;     /**< of random draws */
} heddle_session_options;

/** Values of one input of a call; borrowed during the call. Any integer or float type is converted.
 *  - one tensor of the declared rank: a single sequence, or the same for all lanes of a batch;
 *  - one tensor with one axis more, in front: a batch. `lengths`, [B] or [B, run-time axes of this input], makes it
 *    ragged: the rest of each lane is padding that nobody reads;
 *  - several tensors of the declared rank: one a lane, each with its own lengths. */
typedef struct heddle_input {
  const char *name;
  const heddle_tensor *const *tensors;
  int64_t n_tensors;
  const heddle_tensor *lengths;
} heddle_input;

/** Where an output is copied: [B, declared axes], as long as the longest lane, the rest zero. Without the first axis
 *  when there is one lane. Its dtype may be any that holds the values. */
typedef struct heddle_output {
  const char *name;
  heddle_tensor *tensor;
} heddle_output;

/** `options` may be null. The session keeps the module's code and weights alive. */
heddle_status heddle_session_create(heddle_module *module, const heddle_session_options *options,
                                    heddle_session **session, heddle_message *message);
/** Null is allowed. */
void heddle_session_destroy(heddle_session *session);
/** Seed of the random draws of the calls that follow, the same for every sequence: a batch draws what its sequences
 *  draw alone. */
void heddle_session_set_seed(heddle_session *session, uint64_t seed);
/** A seed for each sequence of the batches that follow, in their order; those behind `count` take the session's. */
void heddle_session_set_seeds(heddle_session *session, const uint64_t *seeds, size_t count);
/** A parallel loop of a call that has ended: what it computed, as `heddle inspect --plan` names it (empty if the module
 *  does not say), how many work items it had, and on a steady clock when it began and how long it took, in seconds. */
typedef struct heddle_launch {
  const char *form;
  const char *what;
  int64_t items;
  double begin;
  double seconds;
} heddle_launch;
/** Called on the calling thread after each parallel loop; `launch` is valid during the call only, its texts as long as
 *  the module. */
typedef void (*heddle_observer_fn)(void *data, const heddle_launch *launch);
/** Observes the calls that follow; null ends it. */
void heddle_session_observe(heddle_session *session, heddle_observer_fn observer, void *data);
/** Called on the calling thread for each decision (a sort's places, a comparison, a number rounded to an integer) of
 * each sequence in its order, by modules that were compiled to record them; `values` are `elements` elements of the
 *  heddle_dtype `dtype`, valid during the call only. */
typedef void (*heddle_recorder_fn)(void *data, int64_t decision, int64_t lane, int64_t dtype, const void *values,
                                   int64_t elements);
/** Records the decisions of the calls that follow; null ends it. */
void heddle_session_record(heddle_session *session, heddle_recorder_fn recorder, void *data);
/** Number of workers. */
int32_t heddle_session_threads(const heddle_session *session);

/** Runs an entry; null names the only one. Inputs with a default may be left out. `outputs` may be empty: results are
 *  then read with heddle_session_output. Allocates nothing when a call of this size has run before. */
heddle_status heddle_session_run(heddle_session *session, const char *entry, const heddle_input *inputs,
                                 size_t n_inputs, const heddle_output *outputs, size_t n_outputs,
                                 heddle_message *message);

/** Number of lanes of the last call. */
int64_t heddle_session_batch(const heddle_session *session);
/** One lane of an output of the last call, valid until the next; null when there is none of that name or lane. */
const heddle_tensor *heddle_session_output(const heddle_session *session, const char *name, int64_t lane);
/** Shape of all lanes of an output together: [B, extents of the longest lane]. Returns its rank, -1 for no such
 *  output. `shape` has room for HEDDLE_MAX_RANK. */
int32_t heddle_session_output_shape(const heddle_session *session, const char *name, int64_t *shape);
/** Copies all lanes of an output as heddle_output says. */
heddle_status heddle_session_copy_output(const heddle_session *session, const char *name, heddle_tensor *tensor,
                                         heddle_message *message);
/** Bytes of arena that the session holds. */
int64_t heddle_session_arena_bytes(const heddle_session *session);

/* ---- Sequences ---------------------------------------------------------- */

/** Positions that a sequence holds when neither its options nor the model say how many. */
#define HEDDLE_DEFAULT_CAPACITY 4096

/** How a sequence is kept. Zero means the default of each. */
typedef struct heddle_sequence_options {
  int64_t
      capacity; /**< most positions; 0: the model's bound, else HEDDLE_DEFAULT_CAPACITY. Memory is taken as it fills. */
  int64_t slack; /**< positions that heddle_sequence_truncate may take back where only the last rows are kept */
} heddle_sequence_options;

/** The state of one sequence of an entry that streams (null: of the only one): what earlier positions leave for later
 *  ones. Any session of the module may advance it, one at a time; it keeps the module alive. `options` may be null. */
heddle_status heddle_sequence_create(heddle_module *module, const char *entry, const heddle_sequence_options *options,
                                     heddle_sequence **sequence, heddle_message *message);
/** Null is allowed. */
void heddle_sequence_destroy(heddle_sequence *sequence);
/** Forgets all positions; keeps the memory. */
void heddle_sequence_reset(heddle_sequence *sequence);
/** Positions seen. */
int64_t heddle_sequence_length(const heddle_sequence *sequence);
/** Most positions that it can hold. */
int64_t heddle_sequence_capacity(const heddle_sequence *sequence);
/** Bytes of state that the positions seen need. */
int64_t heddle_sequence_bytes(const heddle_sequence *sequence);
/** Takes back all positions from `length` on, as if they had never been seen. Fails, and changes nothing, where a piece
 *  cannot follow: a carry, or a ring beyond its slack. */
heddle_status heddle_sequence_truncate(heddle_sequence *sequence, int64_t length, heddle_message *message);
/** A second sequence with the same past. */
heddle_status heddle_sequence_fork(const heddle_sequence *sequence, heddle_sequence **copy, heddle_message *message);
/** Writes the state to a file, which appears whole or not at all. */
heddle_status heddle_sequence_save(const heddle_sequence *sequence, const char *path, heddle_message *message);
/** A sequence from a file that heddle_sequence_save wrote with the same module. A damaged file, or one of another
 *  module, is an error. `options` as for heddle_sequence_create; a capacity below the file's length is an error. */
heddle_status heddle_sequence_restore(heddle_module *module, const char *path, const heddle_sequence_options *options,
                                      heddle_sequence **sequence, heddle_message *message);

/** Which rows of an output over the streamed axis a step computes. */
typedef enum heddle_rows { HEDDLE_ROWS_NONE = 0, HEDDLE_ROWS_LAST = 1, HEDDLE_ROWS_ALL = 2 } heddle_rows;

/** Chooses the rows of an output for the steps that follow; null: of all outputs. Rows that nobody wants are not
 *  computed where the model allows it (a language model's head); default: all. */
void heddle_session_set_rows(heddle_session *session, const char *output, heddle_rows rows);

/** The three phases of streaming, each for several sequences at once: lane b of the inputs and outputs belongs to
 *  sequences[b]. `begin` takes the inputs that do not run along the streamed axis; it is only needed where the stream
 *  has one with inputs. `step` takes any number of new positions a sequence and gives the rows of the outputs that they
 *  make available; `finish` the rest. After a failure that is not one of the inputs a sequence has to be reset.
 *  Allocates nothing when a call of this size has run before and no ring has to grow. */
heddle_status heddle_session_begin(heddle_session *session, heddle_sequence *const *sequences, size_t n_sequences,
                                   const heddle_input *inputs, size_t n_inputs, const heddle_output *outputs,
                                   size_t n_outputs, heddle_message *message);
heddle_status heddle_session_step(heddle_session *session, heddle_sequence *const *sequences, size_t n_sequences,
                                  const heddle_input *inputs, size_t n_inputs, const heddle_output *outputs,
                                  size_t n_outputs, heddle_message *message);
heddle_status heddle_session_finish(heddle_session *session, heddle_sequence *const *sequences, size_t n_sequences,
                                    const heddle_output *outputs, size_t n_outputs, heddle_message *message);

#ifdef __cplusplus
}
#endif
#endif
