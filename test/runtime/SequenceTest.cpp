//===- SequenceTest.cpp - the state of streams: steps, truncation, files --===//

#include "Toy.h"

#include <algorithm>
#include <csignal>
#include <dlfcn.h>
#include <gtest/gtest.h>
#include <memory>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

using Floats = std::vector<float>;

/// The equations at the head of modules/stream.c, whole.
Floats expected(const Floats &offset, const Floats &x) {
  Floats y;
  float total = 0, most = 0, sum = 0;
  for (float value : offset) {
    sum += value;
  }
  for (size_t t = 0; t < x.size(); ++t) {
    total += x[t];
    most = std::max(most, x[t]);
    y.push_back(sum + total + 10 * ((t > 0 ? x[t - 1] : 0) + (t > 1 ? x[t - 2] : 0)) + 300 * most);
  }
  return y;
}

struct SequenceDeleter {
  void operator()(heddle_sequence *sequence) const { heddle_sequence_destroy(sequence); }
};
using SequencePtr = std::unique_ptr<heddle_sequence, SequenceDeleter>;

class Sequence : public testing::Test {
protected:
  void SetUp() override {
    module = open(STREAM_MODULE);
    ASSERT_NE(module, nullptr);
    ASSERT_EQ(heddle_session_create(module, nullptr, &session, nullptr), HEDDLE_OK);
  }
  void TearDown() override {
    heddle_session_destroy(session);
    heddle_module_close(module);
  }
  static heddle_module *open(const char *path) {
    heddle_module *opened = nullptr;
    heddle_message message = {};
    void *library = dlopen(path, RTLD_NOW); // stays for the other tests
    const void *desc = library ? dlsym(library, "heddle_module") : nullptr;
    EXPECT_EQ(heddle_module_open_memory(static_cast<const heddle_module_desc *>(desc), nullptr, 0, &opened, &message),
              HEDDLE_OK)
        << message.text;
    return opened;
  }

  SequencePtr sequence(heddle_sequence_options options = {}) {
    heddle_sequence *made = nullptr;
    EXPECT_EQ(heddle_sequence_create(module, nullptr, &options, &made, &message), HEDDLE_OK) << message.text;
    return SequencePtr(made);
  }
  /// A phase with one input of one tensor a lane.
  heddle_status call(decltype(heddle_session_step) *phase, const char *name, std::vector<heddle_sequence *> sequences,
                     std::vector<Floats> values) {
    std::vector<heddle_tensor *> owned;
    for (Floats &lane : values) {
      auto length = static_cast<int64_t>(lane.size());
      heddle_tensor *view = nullptr;
      EXPECT_EQ(heddle_tensor_view(HEDDLE_F32, 1, &length, lane.data(), &view, nullptr), HEDDLE_OK);
      owned.push_back(view);
    }
    std::vector<const heddle_tensor *> tensors(owned.begin(), owned.end());
    heddle_input input = {name, tensors.data(), static_cast<int64_t>(tensors.size()), nullptr};
    heddle_status status = phase(session, sequences.data(), sequences.size(), &input, 1, nullptr, 0, &message);
    for (heddle_tensor *view : owned) {
      heddle_tensor_destroy(view);
    }
    return status;
  }
  heddle_status begin(const SequencePtr &one, Floats offset) {
    return call(heddle_session_begin, "offset", {one.get()}, {std::move(offset)});
  }
  heddle_status tryStep(const SequencePtr &one, Floats x) {
    return call(heddle_session_step, "x", {one.get()}, {std::move(x)});
  }
  Floats output(int64_t lane = 0) {
    const heddle_tensor *tensor = heddle_session_output(session, "y", lane);
    const auto *data = tensor ? static_cast<const float *>(heddle_tensor_data(tensor)) : nullptr;
    return data ? Floats(data, data + heddle_tensor_elements(tensor)) : Floats{-1};
  }
  Floats step(const SequencePtr &one, Floats x) {
    EXPECT_EQ(tryStep(one, std::move(x)), HEDDLE_OK) << message.text;
    return output();
  }
  void expectMessage(heddle_status status, const std::string &words) {
    EXPECT_EQ(status, HEDDLE_INVALID_INPUT);
    EXPECT_NE(std::string(message.text).find(words), std::string::npos) << message.text << "\nexpected: " << words;
  }
  static Floats draw(size_t count, unsigned seed) {
    std::mt19937 generator(seed);
    Floats values;
    for (size_t i = 0; i < count; ++i) {
      values.push_back(static_cast<float>(generator() % 64));
    }
    return values;
  }

  heddle_module *module = nullptr;
  heddle_session *session = nullptr;
  heddle_message message = {};
};

TEST_F(Sequence, AnyCutsGiveTheWhole) {
  Floats x = draw(60, 1), offset = {1, 2, 3}, whole = expected(offset, x);
  for (size_t most : {size_t{1}, size_t{2}, size_t{7}, size_t{60}}) {
    SequencePtr one = sequence();
    ASSERT_EQ(begin(one, offset), HEDDLE_OK) << message.text;
    Floats y;
    std::mt19937 generator(static_cast<unsigned>(most));
    while (y.size() < x.size()) {
      size_t count = std::min<size_t>(generator() % (most + 1), x.size() - y.size());
      count = most == 60 ? 60 : count;
      Floats part =
          step(one, Floats(x.begin() + static_cast<long>(y.size()), x.begin() + static_cast<long>(y.size() + count)));
      ASSERT_EQ(part.size(), count);
      y.insert(y.end(), part.begin(), part.end());
    }
    EXPECT_EQ(y, whole);
    EXPECT_EQ(heddle_sequence_length(one.get()), 60);
    // 60 rows in two instances, 2 recent ones, a total and 3 offsets.
    EXPECT_EQ(heddle_sequence_bytes(one.get()), 4 * (2 * 60 + 2 + 1 + 3));
  }
}

TEST_F(Sequence, RaggedBatchesAreSequencesAlone) {
  std::vector<SequencePtr> all;
  std::vector<Floats> given(5), got(5), offsets = {{}, {1}, {2, 3}, {4}, {5, 6, 7}};
  for (size_t i = 0; i < 5; ++i) {
    all.push_back(sequence());
    ASSERT_EQ(begin(all[i], offsets[i]), HEDDLE_OK) << message.text;
  }
  std::mt19937 generator(3);
  for (int round = 0; round < 12; ++round) {
    // Some of them, in any order, with lengths of their own, 0 too.
    std::vector<size_t> order = {0, 1, 2, 3, 4};
    std::shuffle(order.begin(), order.end(), generator);
    order.resize(1 + generator() % 5);
    std::vector<heddle_sequence *> sequences;
    std::vector<Floats> inputs;
    for (size_t i : order) {
      sequences.push_back(all[i].get());
      inputs.push_back(draw(generator() % 5, generator()));
      given[i].insert(given[i].end(), inputs.back().begin(), inputs.back().end());
    }
    ASSERT_EQ(call(heddle_session_step, "x", sequences, inputs), HEDDLE_OK) << message.text;
    for (size_t lane = 0; lane < order.size(); ++lane) {
      Floats part = output(static_cast<int64_t>(lane));
      got[order[lane]].insert(got[order[lane]].end(), part.begin(), part.end());
    }
  }
  for (size_t i = 0; i < 5; ++i) {
    EXPECT_EQ(got[i], expected(offsets[i], given[i]));
  }
}

TEST_F(Sequence, ResetForgetsEverything) {
  SequencePtr one = sequence();
  for (Floats offset : {Floats{5, 6, 7}, Floats{}, Floats{1, 1, 1, 1, 1, 1}}) {
    ASSERT_EQ(begin(one, offset), HEDDLE_OK) << message.text;
    EXPECT_EQ(step(one, {4, 3, 2, 1}), expected(offset, {4, 3, 2, 1}));
    heddle_sequence_reset(one.get());
    EXPECT_EQ(heddle_sequence_length(one.get()), 0);
    EXPECT_EQ(heddle_sequence_bytes(one.get()), 0);
  }
}

TEST_F(Sequence, ForksGoTheirOwnWays) {
  SequencePtr one = sequence();
  ASSERT_EQ(begin(one, {1}), HEDDLE_OK);
  step(one, {1, 2, 3});
  heddle_sequence *copy = nullptr;
  ASSERT_EQ(heddle_sequence_fork(one.get(), &copy, &message), HEDDLE_OK);
  SequencePtr other(copy);
  EXPECT_EQ(step(one, {4})[0], expected({1}, {1, 2, 3, 4})[3]);
  EXPECT_EQ(step(other, {9})[0], expected({1}, {1, 2, 3, 9})[3]);
  EXPECT_EQ(step(one, {5})[0], expected({1}, {1, 2, 3, 4, 5})[4]);
}

TEST_F(Sequence, TruncatesWhatCanFollow) {
  // With a carry there is no way back, but to where it is.
  SequencePtr carried = sequence({0, 60});
  ASSERT_EQ(begin(carried, {}), HEDDLE_OK);
  step(carried, {1, 2, 3});
  EXPECT_EQ(heddle_sequence_truncate(carried.get(), 3, &message), HEDDLE_OK);
  expectMessage(heddle_sequence_truncate(carried.get(), 2, &message), "`total` is carried");
  expectMessage(heddle_sequence_truncate(carried.get(), 4, &message), "cannot truncate a sequence of 3 positions to 4");

  // The same stream without its carry.
  TearDown();
  module = open(STREAM_WITHOUT_CARRY_MODULE);
  ASSERT_EQ(heddle_session_create(module, nullptr, &session, nullptr), HEDDLE_OK);
  SequencePtr slack = sequence({0, 3}), tight = sequence();
  for (const SequencePtr &one : {std::ref(slack), std::ref(tight)}) {
    ASSERT_EQ(begin(one, {}), HEDDLE_OK);
    for (int i = 0; i < 10; ++i) {
      step(one, {static_cast<float>(i)});
    }
  }
  expectMessage(heddle_sequence_truncate(tight.get(), 9, &message), "make the sequence with a slack of at least 1");
  expectMessage(heddle_sequence_truncate(slack.get(), 6, &message), "`recent` keeps its last 2 rows and a slack of 3");
  EXPECT_EQ(heddle_sequence_length(slack.get()), 10);
  ASSERT_EQ(heddle_sequence_truncate(slack.get(), 7, &message), HEDDLE_OK) << message.text;
  // The sum alone keeps what it has seen: 0 + ... + 9.
  Floats again = step(slack, {1});
  EXPECT_EQ(again[0], 45 + 1 + 10 * (6 + 5) + 300 * 6);
  // Nothing of a short sequence has been dropped yet.
  EXPECT_EQ(heddle_sequence_truncate(slack.get(), 0, &message), HEDDLE_INVALID_INPUT);
}

TEST_F(Sequence, RowsOnDemand) {
  SequencePtr one = sequence();
  ASSERT_EQ(begin(one, {}), HEDDLE_OK);
  heddle_session_set_rows(session, nullptr, HEDDLE_ROWS_LAST);
  EXPECT_EQ(step(one, {1, 2, 3}), Floats{expected({}, {1, 2, 3})[2]});
  EXPECT_EQ(step(one, {}), Floats{});
  heddle_session_set_rows(session, "y", HEDDLE_ROWS_NONE);
  EXPECT_EQ(step(one, {4}), Floats{});
  heddle_session_set_rows(session, nullptr, HEDDLE_ROWS_ALL);
  EXPECT_EQ(step(one, {5, 6}).size(), 2u);
}

TEST_F(Sequence, Capacity) {
  SequencePtr one = sequence({5, 0});
  ASSERT_EQ(begin(one, {}), HEDDLE_OK);
  step(one, {1, 2, 3});
  expectMessage(tryStep(one, {1, 2, 3}), "the sequence holds 3 of at most 5 positions and 3 more do not fit");
  // Refused before the state was touched.
  EXPECT_EQ(step(one, {4, 5})[1], expected({}, {1, 2, 3, 4, 5})[4]);
  heddle_sequence_options options = {61, 0};
  heddle_sequence *made = nullptr;
  expectMessage(heddle_sequence_create(module, "y", &options, &made, &message), "T <= 60");
  options.capacity = -1;
  expectMessage(heddle_sequence_create(module, "y", &options, &made, &message), "must not be negative");
  expectMessage(heddle_sequence_create(module, "z", nullptr, &made, &message), "those that do are `y`");
}

TEST_F(Sequence, WrongCalls) {
  SequencePtr one = sequence();
  expectMessage(tryStep(one, {1}), "`y` has not begun: its inputs `offset`[S <= 8] come first");
  ASSERT_EQ(begin(one, {}), HEDDLE_OK);
  expectMessage(begin(one, {}), "the sequence has begun");
  expectMessage(call(heddle_session_step, "x", {one.get(), one.get()}, {{1}, {2}}), "sequences 0 and 1 are the same");
  expectMessage(call(heddle_session_step, "x", {one.get()}, {{1}, {2}}), "input `x` is a batch of 2 for 1 sequences");
  expectMessage(call(heddle_session_step, "x", {}, {}), "at least one sequence");
  expectMessage(call(heddle_session_step, "x", {nullptr}, {{1}}), "sequence 0 is null");
  expectMessage(call(heddle_session_step, "z", {one.get()}, {{1}}), "has no input `z`");
  expectMessage(heddle_session_run(session, "y.step", nullptr, 0, nullptr, 0, &message), "is a phase of a stream");
  // A failure half way leaves nothing to rely on.
  expectMessage(tryStep(one, {1, -1}), "x is negative");
  expectMessage(tryStep(one, {1}), "failed half way");
  heddle_sequence_reset(one.get());
  ASSERT_EQ(begin(one, {}), HEDDLE_OK);
  EXPECT_EQ(step(one, {1}), expected({}, {1}));
  heddle_sequence *list[] = {one.get()};
  EXPECT_EQ(heddle_session_finish(session, list, 1, nullptr, 0, &message), HEDDLE_OK);
  expectMessage(tryStep(one, {1}), "is finished");
}

TEST_F(Sequence, FilesKeepEverything) {
  std::string path = toy::temporary("sequence.state");
  SequencePtr one = sequence({40, 2});
  Floats offset = {1, 2}, x = draw(20, 5);
  ASSERT_EQ(begin(one, offset), HEDDLE_OK);
  step(one, Floats(x.begin(), x.begin() + 13));
  ASSERT_EQ(heddle_sequence_save(one.get(), path.c_str(), &message), HEDDLE_OK) << message.text;
  heddle_sequence_options options = {30, 0};
  heddle_sequence *made = nullptr;
  ASSERT_EQ(heddle_sequence_restore(module, path.c_str(), &options, &made, &message), HEDDLE_OK) << message.text;
  SequencePtr back(made);
  EXPECT_EQ(heddle_sequence_length(back.get()), 13);
  EXPECT_EQ(heddle_sequence_capacity(back.get()), 30);
  Floats rest(x.begin() + 13, x.end()), whole = expected(offset, x);
  EXPECT_EQ(step(back, rest), Floats(whole.begin() + 13, whole.end()));
  // An empty one, too.
  SequencePtr fresh = sequence();
  ASSERT_EQ(heddle_sequence_save(fresh.get(), path.c_str(), &message), HEDDLE_OK);
  ASSERT_EQ(heddle_sequence_restore(module, path.c_str(), nullptr, &made, &message), HEDDLE_OK) << message.text;
  back.reset(made);
  ASSERT_EQ(begin(back, {}), HEDDLE_OK);
  EXPECT_EQ(step(back, {1}), expected({}, {1}));
}

TEST_F(Sequence, DamagedFilesAreRefused) {
  std::string path = toy::temporary("damaged.state");
  SequencePtr one = sequence();
  ASSERT_EQ(begin(one, {1}), HEDDLE_OK);
  step(one, {1, 2, 3});
  ASSERT_EQ(heddle_sequence_save(one.get(), path.c_str(), &message), HEDDLE_OK);
  std::string good = toy::readFile(path);
  heddle_sequence *made = nullptr;
  auto restore = [&] { return heddle_sequence_restore(module, path.c_str(), nullptr, &made, &message); };
  for (size_t i = 0; i < good.size(); ++i) {
    std::string bad = good;
    bad[i] = static_cast<char>(bad[i] ^ 0x41);
    toy::writeFile(path, bad);
    ASSERT_EQ(restore(), HEDDLE_INVALID_INPUT) << "byte " << i;
    toy::writeFile(path, good.substr(0, i));
    ASSERT_EQ(restore(), HEDDLE_INVALID_INPUT) << "cut at " << i;
  }
  toy::writeFile(path, good + "x");
  expectMessage(restore(), "checksum");
  toy::writeFile(path, good);
  heddle_sequence_options small = {2, 0};
  expectMessage(heddle_sequence_restore(module, path.c_str(), &small, &made, &message), "more than the capacity of 2");
  heddle_module *other = open(STREAM_WITHOUT_CARRY_MODULE);
  expectMessage(heddle_sequence_restore(other, path.c_str(), nullptr, &made, &message), "another model");
  heddle_module_close(other);
  expectMessage(heddle_sequence_restore(module, toy::temporary("absent").c_str(), nullptr, &made, &message), "absent");
  EXPECT_NE(heddle_sequence_save(one.get(), "/no/such/folder/file", &message), HEDDLE_OK);
}

TEST_F(Sequence, KilledWhileSavingLeavesTheOldFile) {
  std::string path = toy::temporary("killed.state");
  SequencePtr one = sequence();
  ASSERT_EQ(begin(one, {1}), HEDDLE_OK);
  step(one, {1, 2, 3});
  ASSERT_EQ(heddle_sequence_save(one.get(), path.c_str(), &message), HEDDLE_OK);
  for (int round = 0; round < 20; ++round) {
    pid_t child = fork();
    if (child == 0) {
      for (;;) {
        heddle_sequence_save(one.get(), path.c_str(), nullptr);
      }
    }
    usleep(1000 * static_cast<unsigned>(1 + round % 5));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    heddle_sequence *made = nullptr;
    ASSERT_EQ(heddle_sequence_restore(module, path.c_str(), nullptr, &made, &message), HEDDLE_OK) << message.text;
    EXPECT_EQ(heddle_sequence_length(made), 3);
    heddle_sequence_destroy(made);
    unlink((path + "." + std::to_string(child) + ".tmp").c_str());
  }
}

TEST_F(Sequence, ThreadsWithSessionsOfTheirOwn) {
  Floats x = draw(50, 8), whole = expected({3}, x);
  std::vector<std::thread> threads;
  std::vector<int> good(4);
  for (size_t i = 0; i < 4; ++i) {
    threads.emplace_back([&, i] {
      heddle_session *mine = nullptr;
      heddle_sequence *own = nullptr;
      if (heddle_session_create(module, nullptr, &mine, nullptr) ||
          heddle_sequence_create(module, nullptr, nullptr, &own, nullptr)) {
        return;
      }
      float offset = 3;
      int64_t length = 1;
      auto phase = [&](decltype(heddle_session_step) *call, const char *name, float *value) {
        heddle_tensor *view = nullptr;
        heddle_tensor_view(HEDDLE_F32, 1, &length, value, &view, nullptr);
        const heddle_tensor *list[] = {view};
        heddle_input input = {name, list, 1, nullptr};
        heddle_status status = call(mine, &own, 1, &input, 1, nullptr, 0, nullptr);
        heddle_tensor_destroy(view);
        return status == HEDDLE_OK;
      };
      bool same = phase(heddle_session_begin, "offset", &offset);
      for (size_t t = 0; t < x.size() && same; ++t) {
        float value = x[t];
        same = phase(heddle_session_step, "x", &value);
        const heddle_tensor *y = same ? heddle_session_output(mine, "y", 0) : nullptr;
        same = y && *static_cast<const float *>(heddle_tensor_data(y)) == whole[t];
      }
      good[i] = same;
      heddle_session_destroy(mine);
      heddle_sequence_destroy(own);
    });
  }
  for (std::thread &thread : threads) {
    thread.join();
  }
  EXPECT_EQ(good, std::vector<int>(4, 1));
}

} // namespace
