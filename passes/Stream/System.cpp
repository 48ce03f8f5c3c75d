//===- System.cpp - bounds under linear conditions ------------------------===//
#include "passes/Stream/Affine.h"

#include "mlir/Analysis/Presburger/Simplex.h"

using namespace heddle::stream;
using namespace mlir;
using presburger::Fraction;
using presburger::MaybeOptimum;
using presburger::Simplex;

/// More alternatives than these are not told apart.
static constexpr size_t kMaxAlternatives = 64, kMaxChoices = 12;

Linear Linear::plus(const Linear &other, int64_t times) const {
  Linear result = *this;
  for (const auto &[column, factor] : other.factors) {
    if ((result.factors[column] += factor * times) == 0) {
      result.factors.erase(column);
    }
  }
  result.constant += other.constant * times;
  return result;
}

void System::choose(Disjunction alternatives) {
  if (alternatives.size() == 1) {
    for (Linear &form : alternatives.front()) {
      require(std::move(form));
    }
  } else if (choices.size() < kMaxChoices && !llvm::is_contained(choices, alternatives)) {
    choices.push_back(std::move(alternatives));
  }
}

unsigned System::quotient(const Linear &numerator, int64_t divisor) {
  for (const Quotient &known : quotients) {
    if (known.divisor == divisor && known.numerator == numerator) {
      return known.column;
    }
  }
  unsigned column = addColumn();
  Linear rest = numerator.plus(Linear::column(column), -divisor);
  require(rest);
  require(Linear::number(divisor - 1).plus(rest, -1));
  quotients.push_back({column, numerator, divisor});
  return column;
}

static void build(Simplex &simplex, unsigned columns, const Conjunction &conditions) {
  for (const Linear &form : conditions) {
    SmallVector<int64_t> row(columns + 1, 0);
    for (const auto &[column, factor] : form.factors) {
      row[column] = factor;
    }
    row[columns] = form.constant;
    simplex.addInequality(presburger::getDynamicAPIntVec(row));
  }
}

std::vector<System> System::alternatives() const {
  std::vector<System> result;
  System plain = *this;
  plain.choices.clear();
  result.push_back(plain);
  for (const Disjunction &choice : choices) {
    if (result.size() * choice.size() > kMaxAlternatives) {
      continue;
    }
    std::vector<System> next;
    for (const System &system : result) {
      for (const Conjunction &alternative : choice) {
        System with = system;
        llvm::append_range(with.common, alternative);
        if (!with.isEmpty()) {
          next.push_back(std::move(with));
        }
      }
    }
    result = std::move(next);
  }
  llvm::erase_if(result, [](const System &system) { return system.isEmpty(); });
  return result;
}

bool System::isEmpty() const {
  Simplex simplex(columns);
  build(simplex, columns, common);
  return simplex.isEmpty();
}

std::optional<int64_t> System::upperBound(const Linear &form) const {
  std::optional<int64_t> bound = INT64_MIN;
  for (const System &system : choices.empty() ? std::vector<System>{*this} : alternatives()) {
    Simplex simplex(columns);
    build(simplex, columns, system.common);
    if (simplex.isEmpty()) {
      continue;
    }
    SmallVector<int64_t> row(columns + 1, 0);
    for (const auto &[column, factor] : form.factors) {
      row[column] = factor;
    }
    row[columns] = form.constant;
    MaybeOptimum<Fraction> optimum =
        simplex.computeOptimum(Simplex::Direction::Up, presburger::getDynamicAPIntVec(row));
    if (!optimum.isBounded()) {
      return std::nullopt;
    }
    bound = std::max(*bound, int64_t(presburger::floor(*optimum)));
  }
  return bound;
}

std::optional<int64_t> System::lowerBound(const Linear &form) const {
  std::optional<int64_t> bound = upperBound(Linear::number(0).plus(form, -1));
  return bound ? std::optional(*bound == INT64_MIN ? INT64_MAX : -*bound) : std::nullopt;
}
