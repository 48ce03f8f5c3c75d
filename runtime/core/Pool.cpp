//===- Pool.cpp - fork and join on a few threads --------------------------===//

#include "runtime/core/Pool.h"

#include "runtime/support/Message.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <sched.h>

using namespace heddle::runtime;

namespace {

constexpr uint64_t openBit = uint64_t(1) << 31;
constexpr uint64_t insideMask = openBit - 1;
uint32_t loopNumber(uint64_t gate) { return static_cast<uint32_t>(gate >> 32); }

/// Which pool's loop this thread is inside, so that a nested loop is seen.
struct Position {
  const heddle_pool *pool;
  int32_t worker;
};
thread_local Position position = {nullptr, 0};

void relax() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  asm volatile("yield");
#endif
}

/// Spins before sleeping: some hundred microseconds, longer than the serial work between two loops of one call.
constexpr int32_t spinsBeforeSleep = 8192;
/// Pieces for each worker: enough to even out their speeds, few enough to be cheap.
constexpr int64_t chunksPerWorker = 4;
constexpr int32_t maxThreads = 1024;

} // namespace

int32_t heddle::runtime::availableProcessors() {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) != 0) {
    return 1;
  }
  return std::max(1, CPU_COUNT(&set));
}

heddle_pool *heddle_pool::create(int32_t threads) {
  void *memory = std::aligned_alloc(alignof(heddle_pool), sizeof(heddle_pool));
  if (!memory) {
    return nullptr;
  }
  auto *pool = new (memory) heddle_pool;
  if (!pool->start(threads)) {
    pool->release();
    return nullptr;
  }
  return pool;
}

bool heddle_pool::start(int32_t threads) {
  int32_t processors = availableProcessors();
  workerCount = threads > 0 ? std::min(threads, maxThreads) : std::min(processors, maxThreads);
  // With more threads than processors, a spinning worker keeps another from its work.
  spins = workerCount <= processors ? spinsBeforeSleep : 16;
  workers.reserve(static_cast<size_t>(workerCount));
  // Signals are the program's business: its threads take them, not these.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  bool started = true;
  for (int32_t id = 1; id < workerCount && started; ++id) {
    Worker &worker = workers.emplace(Worker{this, id, {}});
    started = pthread_create(&worker.thread, nullptr, threadMain, &worker) == 0;
    if (!started) {
      workers.pop();
    }
  }
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  return started;
}

void heddle_pool::release() {
  if (references.fetch_sub(1, std::memory_order_acq_rel) == 1) {
    this->~heddle_pool();
    std::free(this);
  }
}

heddle_pool::~heddle_pool() {
  pthread_mutex_lock(&mutex);
  stopping.store(true);
  pthread_cond_broadcast(&wake);
  pthread_mutex_unlock(&mutex);
  for (Worker &worker : workers) {
    pthread_join(worker.thread, nullptr);
  }
  pthread_cond_destroy(&wake);
  pthread_mutex_destroy(&mutex);
}

void *heddle_pool::threadMain(void *argument) {
  auto *worker = static_cast<Worker *>(argument);
  worker->pool->serve(worker->id);
  return nullptr;
}

/// Returns the gate of a loop other than `seen`, or of any when the pool stops.
uint64_t heddle_pool::awaitLoop(uint32_t seen) {
  for (int32_t i = 0; i < spins; ++i) {
    uint64_t now = gate.load(std::memory_order_acquire);
    if (loopNumber(now) != seen || stopping.load(std::memory_order_relaxed)) {
      return now;
    }
    relax();
  }
  // Either the owner of the next loop sees this sleeper, or this thread sees the new gate: both sides write first and
  // read second, in one total order.
  pthread_mutex_lock(&mutex);
  sleepers.fetch_add(1);
  while (loopNumber(gate.load()) == seen && !stopping.load()) {
    pthread_cond_wait(&wake, &mutex);
  }
  sleepers.fetch_sub(1);
  pthread_mutex_unlock(&mutex);
  return gate.load(std::memory_order_acquire);
}

void heddle_pool::serve(int32_t id) {
  uint32_t seen = 0;
  while (true) {
    uint64_t now = awaitLoop(seen);
    if (stopping.load()) {
      return;
    }
    seen = loopNumber(now);
    while ((now & openBit) && loopNumber(now) == seen) {
      if (gate.compare_exchange_weak(now, now + 1, std::memory_order_acquire)) {
        work(id);
        gate.fetch_sub(1, std::memory_order_release);
        break;
      }
    }
  }
}

/// Takes pieces until none is left.
void heddle_pool::work(int32_t id) {
  Position outer = position;
  position = {this, id};
  while (true) {
    int64_t begin = next.fetch_add(chunk, std::memory_order_relaxed);
    if (begin >= items) {
      break;
    }
    // `begin + chunk` may pass the largest integer; the difference does not.
    int64_t end = chunk < items - begin ? begin + chunk : items;
    body(closure, begin, end, id);
  }
  position = outer;
}

void heddle_pool::run(heddle_body_fn loopBody, void *loopClosure, int64_t loopItems) {
  if (loopItems <= 0) {
    return;
  }
  bool nested = position.pool == this;
  if (workerCount == 1 || loopItems == 1 || nested || busy.exchange(true, std::memory_order_acquire)) {
    Position outer = position;
    int32_t id = nested ? outer.worker : 0;
    position = {this, id};
    loopBody(loopClosure, 0, loopItems, id);
    position = outer;
    return;
  }
  body = loopBody;
  closure = loopClosure;
  items = loopItems;
  chunk = std::max<int64_t>(1, loopItems / (workerCount * chunksPerWorker));
  next.store(0, std::memory_order_relaxed);
  // Nobody is inside and nobody can enter: the previous owner closed the gate and saw it empty.
  uint32_t number = loopNumber(gate.load(std::memory_order_relaxed)) + 1;
  gate.store((uint64_t(number) << 32) | openBit);
  if (sleepers.load() > 0) {
    pthread_mutex_lock(&mutex);
    pthread_cond_broadcast(&wake);
    pthread_mutex_unlock(&mutex);
  }
  work(0);
  uint64_t now = gate.fetch_and(~openBit, std::memory_order_acq_rel);
  for (int32_t i = 0; now & insideMask; ++i) {
    if (i < spinsBeforeSleep) {
      relax();
    } else {
      sched_yield();
    }
    now = gate.load(std::memory_order_acquire);
  }
  busy.store(false, std::memory_order_release);
}

extern "C" {

heddle_status heddle_pool_create(int32_t threads, heddle_pool **pool, heddle_message *message) {
  *pool = nullptr;
  if (threads < 0 || threads > maxThreads) {
    return fail(message, HEDDLE_INVALID_INPUT, "%d threads: expected 1 to %d, or 0 for one a processor", threads,
                maxThreads);
  }
  *pool = heddle_pool::create(threads);
  if (!*pool) {
    return fail(message, HEDDLE_ENVIRONMENT, "cannot start %d threads: %s", threads, std::strerror(errno));
  }
  return HEDDLE_OK;
}

void heddle_pool_destroy(heddle_pool *pool) {
  if (pool) {
    pool->release();
  }
}

int32_t heddle_pool_threads(const heddle_pool *pool) { return pool->threads(); }

void heddle_pool_run(heddle_pool *pool, heddle_body_fn body, void *closure, int64_t items) {
  pool->run(body, closure, items);
}
}
