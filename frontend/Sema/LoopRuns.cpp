#include "frontend/Sema/Elaborator.h"

#include "llvm/Support/SaveAndRestore.h"

/// Loops whose rounds differ here and there: cut into runs of rounds of equal structure, each a loop of its own.
namespace heddle::sema {

/// Rounds in a row that stand alone, after which the others are written out without another try.
static constexpr unsigned mostAlone = 3;

const Term *Elaborator::inRound(const Term *term, int64_t round) {
  return terms.replace(term, loopRun->place, terms.integer(round - loopRun->placeIsZeroAt));
}

void Elaborator::cutRun(int64_t round) {
  loopRun->cut = std::min(round, loopRun->cut.value_or(round));
  needsStatic = true;
}

std::optional<bool> Elaborator::decideInRun(const Term *condition) {
  const Term *first = inRound(condition, loopRun->lower);
  for (int64_t round = loopRun->lower; round < loopRun->end; ++round) {
    const Term *now = inRound(condition, round);
    if (now->op != Op::BoolConst) {
      return std::nullopt;
    }
    if (now != first) {
      cutRun(round);
      return std::nullopt;
    }
  }
  return first->integer != 0;
}

std::optional<std::pair<size_t, size_t>> Elaborator::membersInRun(llvm::ArrayRef<Instance *> items, const Term *place) {
  const Term *first = inRound(place, loopRun->lower);
  int64_t rounds = loopRun->end - loopRun->lower;
  if (first->op != Op::IntConst || first->integer < 0 || first->integer + rounds > static_cast<int64_t>(items.size()) ||
      !inRound(place, loopRun->end - 1)->isInt(first->integer + rounds - 1)) {
    return std::nullopt;
  }
  std::string kind = fingerprint(items[static_cast<size_t>(first->integer)]);
  for (int64_t i = 1; i < rounds; ++i) {
    if (!inRound(place, loopRun->lower + i)->isInt(first->integer + i)) {
      return std::nullopt;
    }
    if (fingerprint(items[static_cast<size_t>(first->integer + i)]) != kind) {
      cutRun(loopRun->lower + i);
      return std::nullopt;
    }
  }
  return std::pair(static_cast<size_t>(first->integer), static_cast<size_t>(rounds));
}

bool Elaborator::runInRuns(const syntax::ForStmt *loop, int64_t lower, int64_t end, Context &ctx, Flow &flow,
                           llvm::function_ref<void(Context &, const Term *)> bind) {
  unsigned alone = 0;
  while (lower < end && !flow.returned) {
    int64_t upTo = end;
    bool rolledBack = true;
    while (rolledBack && alone < mostAlone && upTo - lower > 1) {
      LoopRun run{nullptr, lower, lower, upTo, std::nullopt, {}};
      llvm::SaveAndRestore around(loopRun, &run);
      auto leave = [&] {
        for (Instance *instance : run.stacked) {
          instance->stack = nullptr;
          instance->stackIndex = nullptr;
        }
        run.stacked.clear();
      };
      auto bindInRun = [&](Context &inner, const Term *index) {
        auto isPlace = [](const Term *term) { return term->op == Op::Captured; };
        const Term *const *place = llvm::find_if(index->args, isPlace);
        run.place = isPlace(index) ? index : *place;
        leave(); // an attempt may be made twice, with another place
        bind(inner, index);
      };
      bool ok = runRolled(loop, terms.integer(upTo - lower), lower, ctx, bindInRun, rolledBack);
      leave();
      if (!ok && !rolledBack) {
        return false;
      }
      if (rolledBack && !run.cut) {
        alone = mostAlone; // its rounds are needed as statics anyway
      } else if (rolledBack) {
        upTo = *run.cut;
      }
    }
    if (!rolledBack) {
      lower = upTo;
      alone = 0;
      continue;
    }
    int64_t last = alone < mostAlone ? lower + 1 : end;
    if (!runUnrolled(loop, lower, last, ctx, flow, [&](Context &inner, int64_t i) { bind(inner, terms.integer(i)); })) {
      return false;
    }
    lower = last;
    ++alone;
  }
  return true;
}

} // namespace heddle::sema
