//===- Pool.h - fork and join on a few threads ----------------------------===//
#ifndef HEDDLE_RUNTIME_CORE_POOL_H
#define HEDDLE_RUNTIME_CORE_POOL_H

#include "heddle/heddle.h"
#include "runtime/support/Memory.h"

#include <atomic>
#include <pthread.h>

/// Workers that spin for a moment and then sleep until there is a loop to run. One loop runs at a time; the thread
/// that brings it takes part as worker 0.
///
/// `gate` holds everything that the threads agree on: the number of the loop, whether it is open, and how many
/// workers are inside. A worker may only enter an open loop. The owner closes it when no item is left and waits for
/// those inside, so a worker that the system does not schedule is never waited for.
struct heddle_pool {
  /// Null when the threads cannot be made.
  static heddle_pool *create(int32_t threads);
  void retain() { references.fetch_add(1, std::memory_order_relaxed); }
  void release();

  /// See heddle_pool_run.
  void run(heddle_body_fn body, void *closure, int64_t items);
  int32_t threads() const { return workerCount; }

private:
  struct Worker {
    heddle_pool *pool;
    int32_t id;
    pthread_t thread;
  };

  heddle_pool() = default;
  ~heddle_pool();
  bool start(int32_t threads);
  static void *threadMain(void *argument);
  void serve(int32_t id);
  uint64_t awaitLoop(uint32_t seen);
  void work(int32_t id);

  alignas(64) std::atomic<uint64_t> gate{0};
  alignas(64) std::atomic<int64_t> next{0};
  alignas(64) std::atomic<bool> busy{false};
  std::atomic<int32_t> sleepers{0};
  std::atomic<bool> stopping{false};
  std::atomic<int32_t> references{1};

  // The loop in progress: written by its owner before the gate opens.
  heddle_body_fn body = nullptr;
  void *closure = nullptr;
  int64_t items = 0;
  int64_t chunk = 1;

  int32_t workerCount = 1;
  int32_t spins = 0;
  heddle::runtime::Vector<Worker> workers;
  pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
  pthread_cond_t wake = PTHREAD_COND_INITIALIZER;
};

namespace heddle::runtime {
/// Processors that this process may run on.
int32_t availableProcessors();
} // namespace heddle::runtime

#endif
