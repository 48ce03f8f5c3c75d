//===- PoolTest.cpp - fork and join, shared, nested, parked ---------------===//

#include "heddle/heddle.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <gtest/gtest.h>
#include <thread>
#include <vector>

namespace {

struct Pool {
  explicit Pool(int32_t threads) { EXPECT_EQ(heddle_pool_create(threads, &handle, nullptr), HEDDLE_OK); }
  ~Pool() { heddle_pool_destroy(handle); }
  void run(int64_t items, std::function<void(int64_t, int64_t, int32_t)> body) {
    heddle_pool_run(
        handle,
        [](void *closure, int64_t begin, int64_t end, int32_t worker) {
          (*static_cast<std::function<void(int64_t, int64_t, int32_t)> *>(closure))(begin, end, worker);
        },
        &body, items);
  }
  heddle_pool *handle = nullptr;
};

TEST(Pool, EachItemOnce) {
  for (int32_t threads : {1, 2, 3, 8}) {
    Pool pool(threads);
    ASSERT_EQ(heddle_pool_threads(pool.handle), threads);
    for (int64_t items : {0, 1, 2, 7, 64, 1000}) {
      for (int round = 0; round < 20; ++round) {
        // Plain integers: the join itself has to order these writes.
        std::vector<int> seen(static_cast<size_t>(items));
        std::vector<int> busy(static_cast<size_t>(threads));
        pool.run(items, [&](int64_t begin, int64_t end, int32_t worker) {
          EXPECT_EQ(busy.at(static_cast<size_t>(worker))++, 0) << "one worker id, one thread at a time";
          for (int64_t i = begin; i < end; ++i) {
            ++seen[static_cast<size_t>(i)];
          }
          --busy[static_cast<size_t>(worker)];
        });
        EXPECT_EQ(seen, std::vector<int>(static_cast<size_t>(items), 1));
      }
    }
  }
}

TEST(Pool, WakesSleepers) {
  Pool pool(4);
  for (int round = 0; round < 20; ++round) {
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
    std::atomic<int64_t> sum{0};
    pool.run(100, [&](int64_t begin, int64_t end, int32_t) { sum += end - begin; });
    EXPECT_EQ(sum, 100);
  }
}

TEST(Pool, SharedByThreadsAndNested) {
  Pool pool(3);
  std::vector<std::thread> threads;
  std::atomic<int64_t> sum{0};
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (int round = 0; round < 100; ++round) {
        pool.run(5, [&](int64_t begin, int64_t end, int32_t outer) {
          for (int64_t i = begin; i < end; ++i) {
            pool.run(3, [&](int64_t b, int64_t e, int32_t inner) {
              EXPECT_EQ(inner, outer);
              sum += e - b;
            });
          }
        });
      }
    });
  }
  for (std::thread &thread : threads) {
    thread.join();
  }
  EXPECT_EQ(sum, 4 * 100 * 5 * 3);
}

TEST(Pool, PoolsInsidePools) {
  Pool outer(2), inner(2);
  std::atomic<int64_t> sum{0};
  outer.run(8, [&](int64_t begin, int64_t end, int32_t) {
    for (int64_t i = begin; i < end; ++i) {
      inner.run(4, [&](int64_t b, int64_t e, int32_t) {
        outer.run(2, [&](int64_t b2, int64_t e2, int32_t) { sum += (e2 - b2); });
        sum += e - b;
      });
    }
  });
  EXPECT_GE(sum, 8 * 4);
}

TEST(Pool, RefusesNegativeCounts) {
  heddle_pool *pool = nullptr;
  EXPECT_EQ(heddle_pool_create(-1, &pool, nullptr), HEDDLE_INVALID_INPUT);
  EXPECT_EQ(pool, nullptr);
}

} // namespace
