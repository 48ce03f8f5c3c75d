//===- AllocationTest.cpp - the second call of a size allocates nothing ---===//
//
// Replaces malloc for the whole program, counts calls between two points, and
// is therefore a program of its own.
//
//===----------------------------------------------------------------------===//

#include "heddle/heddle.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>

extern "C" void *__libc_malloc(size_t size);
extern "C" void *__libc_calloc(size_t count, size_t size);
extern "C" void *__libc_realloc(void *memory, size_t size);
extern "C" void *__libc_memalign(size_t alignment, size_t size);

static std::atomic<long> allocations{0};

extern "C" {
void *malloc(size_t size) {
  ++allocations;
  return __libc_malloc(size);
}
void *calloc(size_t count, size_t size) {
  ++allocations;
  return __libc_calloc(count, size);
}
void *realloc(void *memory, size_t size) {
  ++allocations;
  return __libc_realloc(memory, size);
}
void *aligned_alloc(size_t alignment, size_t size) {
  ++allocations;
  return __libc_memalign(alignment, size);
}
}

static heddle_tensor *tensor(heddle_dtype dtype, int32_t rank, int64_t first, int64_t second) {
  int64_t shape[] = {first, second};
  heddle_tensor *made = nullptr;
  heddle_tensor_create(dtype, rank, shape, &made, nullptr);
  return made;
}

/// Steps of a stream: how many allocations follow the first few.
static long countStepAllocations(const char *library) {
  heddle_message message = {};
  void *code = dlopen(library, RTLD_NOW);
  const void *desc = code ? dlsym(code, "heddle_module") : nullptr;
  heddle_module *module = nullptr;
  heddle_session *session = nullptr;
  heddle_sequence *sequence = nullptr;
  if (!desc ||
      heddle_module_open_memory(static_cast<const heddle_module_desc *>(desc), nullptr, 0, &module, &message) ||
      heddle_session_create(module, nullptr, &session, &message) ||
      heddle_sequence_create(module, nullptr, nullptr, &sequence, &message)) {
    std::printf("%s\n", message.text);
    return -1;
  }
  heddle_tensor *value = tensor(HEDDLE_F32, 1, 1, 0);
  const heddle_tensor *list[] = {value};
  heddle_input offset = {"offset", list, 1, nullptr}, x = {"x", list, 1, nullptr};
  long before = 0;
  heddle_status status = heddle_session_begin(session, &sequence, 1, &offset, 1, nullptr, 0, &message);
  for (int i = 0; i < 60 && !status; ++i) {
    before = i == 2 ? allocations.load() : before;
    status = heddle_session_step(session, &sequence, 1, &x, 1, nullptr, 0, &message);
  }
  long after = allocations - before;
  if (status) {
    std::printf("%s\n", message.text);
  }
  heddle_tensor_destroy(value);
  heddle_sequence_destroy(sequence);
  heddle_session_destroy(session);
  heddle_module_close(module);
  return status ? -1 : after;
}

int main(int argc, char **argv) {
  heddle_message message = {};
  heddle_module *module = nullptr;
  heddle_session *session = nullptr;
  heddle_session_options options = {};
  options.threads = 3;
  if (argc != 3 || heddle_module_open(argv[1], &module, &message) ||
      heddle_session_create(module, &options, &session, &message)) {
    std::printf("%s\n", message.text);
    return 1;
  }
  // Lanes of their own, a padded ragged batch, and one that converts and copies out.
  heddle_tensor *lanes[] = {tensor(HEDDLE_I64, 1, 3, 0), tensor(HEDDLE_I64, 1, 0, 0), tensor(HEDDLE_I64, 1, 130, 0)};
  heddle_tensor *padded = tensor(HEDDLE_U8, 2, 4, 64), *lengths = tensor(HEDDLE_I32, 1, 4, 0);
  heddle_tensor *result = tensor(HEDDLE_F64, 2, 4, 3);
  for (int32_t i = 0; i < 4; ++i) {
    static_cast<int32_t *>(heddle_tensor_data(lengths))[i] = 16 * (i + 1);
  }
  auto call = [&](bool listed) {
    const heddle_tensor *list[] = {lanes[0], lanes[1], lanes[2]};
    const heddle_tensor *one[] = {padded};
    heddle_input input = {"tokens", listed ? list : one, listed ? 3 : 1, listed ? nullptr : lengths};
    heddle_output output = {"embedding", result};
    return heddle_session_run(session, "embed", &input, 1, &output, listed ? 0 : 1, &message);
  };
  long first = allocations;
  if (call(true) || call(false)) {
    std::printf("%s\n", message.text);
    return 1;
  }
  long second = allocations;
  for (int i = 0; i < 100; ++i) {
    if (call(i % 2)) {
      return 1;
    }
  }
  long after = allocations - second;
  std::printf("first calls: %ld allocations, the 100 calls after them: %ld\n", second - first, after);
  for (heddle_tensor *one : {lanes[0], lanes[1], lanes[2], padded, lengths, result}) {
    heddle_tensor_destroy(one);
  }
  heddle_session_destroy(session);
  heddle_module_close(module);
  long steps = countStepAllocations(argv[2]);
  std::printf("58 steps of a stream: %ld allocations\n", steps);
  return after == 0 && second > first && steps == 0 ? 0 : 1;
}
