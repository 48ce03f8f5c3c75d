#include "frontend/Sema/LeftSide.h"

namespace heddle::sema {

using syntax::AssignOp;
using syntax::ExprKind;

static const syntax::Expr *strip(const syntax::Expr *expr) {
  while (expr->kind == ExprKind::Paren) {
    expr = expr->as<syntax::ParenExpr>()->inner;
  }
  return expr;
}

/// One summand of a merged index: the factors of a product, among them one variable.
using Summand = std::vector<const syntax::Expr *>;

/// Takes `(c*2 + a)*2 + b` apart into c*2*2, a*2 and b.
static void expandMerge(const syntax::Expr *expr, const Summand &factors, std::vector<Summand> &out) {
  const syntax::Expr *e = strip(expr);
  const auto *binary = e->kind == ExprKind::Binary ? e->as<syntax::BinaryExpr>() : nullptr;
  auto isSum = [](const syntax::Expr *x) {
    return strip(x)->kind == ExprKind::Binary && strip(x)->as<syntax::BinaryExpr>()->op == syntax::BinaryOp::Add;
  };
  if (binary && binary->op == syntax::BinaryOp::Add) {
    expandMerge(binary->lhs, factors, out);
    expandMerge(binary->rhs, factors, out);
    return;
  }
  if (binary && binary->op == syntax::BinaryOp::Mul && (isSum(binary->lhs) || isSum(binary->rhs))) {
    Summand more = factors;
    more.push_back(isSum(binary->lhs) ? binary->rhs : binary->lhs);
    expandMerge(isSum(binary->lhs) ? binary->lhs : binary->rhs, more, out);
    return;
  }
  Summand summand = {e};
  summand.insert(summand.end(), factors.begin(), factors.end());
  out.push_back(std::move(summand));
}

/// The variable of one digit with its annotation, and the factors beside it.
static bool splitDigit(const syntax::Expr *expr, llvm::function_ref<bool(llvm::StringRef)> isVariable,
                       syntax::Name &name, syntax::RangeExpr &range, std::vector<const syntax::Expr *> &factors) {
  const syntax::Expr *e = strip(expr);
  if (e->kind == ExprKind::Name && isVariable(e->as<syntax::NameExpr>()->name.text) && name.empty()) {
    name = e->as<syntax::NameExpr>()->name;
    return true;
  }
  if (e->kind == ExprKind::Binary) {
    const auto *binary = e->as<syntax::BinaryExpr>();
    if (binary->op == syntax::BinaryOp::In && binary->lhs->kind == ExprKind::Name && name.empty()) {
      name = binary->lhs->as<syntax::NameExpr>()->name;
      range.first = binary->rhs;
      return true;
    }
    if (binary->op == syntax::BinaryOp::Mul) {
      return splitDigit(binary->lhs, isVariable, name, range, factors) &&
             splitDigit(binary->rhs, isVariable, name, range, factors);
    }
  }
  factors.push_back(e);
  return true;
}

bool Elaborator::prepareLeft(const syntax::AssignStmt *assign, Context &ctx, LeftSide &left) {
  left.scope.parent = ctx.indices;
  Uses uses;
  struct Plan {
    syntax::Name name;
    syntax::RangeExpr range;
  };
  std::vector<Plan> plans;
  auto plan = [&](const syntax::Name &name, const syntax::RangeExpr &range) {
    uses[llvm::StringRef(name.text)];
    for (Plan &p : plans) {
      if (p.name.text == name.text) {
        p.range = range.first ? range : p.range;
        return;
      }
    }
    plans.push_back({name, range});
  };
  // A bare name on the left is a variable, unless it is an axis in upper case or a loop's variable.
  auto meaning = [&](llvm::StringRef name) {
    if (name[0] >= 'A' && name[0] <= 'Z') {
      return lookup(ctx.scope, name).kind == ValueKind::Axis ? LeftSide::Kind::Axis : LeftSide::Kind::Variable;
    }
    for (const Scope *s = ctx.scope; s; s = s->parent) {
      if (auto it = s->names.find(name); it != s->names.end()) {
        return it->second.loopVariable ? LeftSide::Kind::Place : LeftSide::Kind::Variable;
      }
    }
    return LeftSide::Kind::Variable;
  };
  auto isDigitVariable = [&](llvm::StringRef name) {
    Value value = lookup(ctx.scope, name);
    bool upper = name[0] >= 'A' && name[0] <= 'Z';
    return !upper && (value.isError() || value.kind == ValueKind::Function ||
                      (value.kind == ValueKind::Tensor && value.view.rank()));
  };
  // An expression on the left is a merge of digits, or a place if it has no variable.
  auto hasDigit = [&](const Expr *index) {
    std::vector<Summand> parts;
    expandMerge(index, {}, parts);
    return llvm::any_of(parts, [&](const Summand &part) {
      syntax::Name name;
      syntax::RangeExpr range;
      std::vector<const Expr *> factors;
      splitDigit(part.front(), isDigitVariable, name, range, factors);
      return !name.empty();
    });
  };
  bool update = assign->op != AssignOp::Set || assign->guard;
  for (const syntax::Target &target : assign->targets) {
    // Equations of a module define their names once.
    Value existing = target.skip || ctx.moduleLevel ? Value() : lookup(ctx.scope, target.name.text);
    size_t position = 0;
    for (const Expr *index : target.indices) {
      if (index->kind == ExprKind::Annotated) {
        plan(index->as<syntax::AnnotatedExpr>()->variable.name, index->as<syntax::AnnotatedExpr>()->variable.range);
      } else if (index->kind == ExprKind::Name) {
        const syntax::Name &name = index->as<syntax::NameExpr>()->name;
        if (meaning(name.text) == LeftSide::Kind::Variable) {
          plan(name, {});
          if (update && existing.kind == ValueKind::Tensor && position < existing.view.rank()) {
            uses[llvm::StringRef(name.text)].push_back(
                {existing.view.params[position]->axis, index->range, std::string(target.name.text), existing.declared});
          }
        }
      } else if (index->kind == ExprKind::Binary) {
        std::vector<Summand> parts;
        expandMerge(index, {}, parts);
        for (const Summand &part : parts) {
          syntax::Name name;
          syntax::RangeExpr range;
          std::vector<const Expr *> factors;
          splitDigit(part.front(), isDigitVariable, name, range, factors);
          if (!name.empty()) {
            plan(name, range);
          }
        }
      }
      if (index->kind == ExprKind::Index) { // a computed place: its indices are variables too
        for (const Expr *inner : index->as<syntax::IndexExpr>()->indices) {
          if (inner->kind == ExprKind::Name &&
              meaning(inner->as<syntax::NameExpr>()->name.text) == LeftSide::Kind::Variable &&
              isDigitVariable(inner->as<syntax::NameExpr>()->name.text)) {
            plan(inner->as<syntax::NameExpr>()->name, {});
          }
        }
      }
      ++position;
    }
  }
  const Expr *value = strip(assign->value);
  if (value->kind == ExprKind::Binder) {
    for (const auto *list : {&value->as<syntax::BinderExpr>()->made, &value->as<syntax::BinderExpr>()->vars}) {
      for (const syntax::Variable &v : *list) {
        if (v.range.first && uses.count(llvm::StringRef(v.name.text))) {
          plan(v.name, v.range);
        }
      }
    }
  }
  llvm::StringSet<> hidden;
  collectUses(assign->value, ctx, uses, hidden);
  collectUses(assign->guard, ctx, uses, hidden);
  for (const syntax::Target &target : assign->targets) {
    for (const Expr *index : target.indices) {
      if (index->kind == ExprKind::Index) {
        collectUses(index, ctx, uses, hidden);
      }
    }
  }
  // The ranks that a sort makes are as many as what it sorts.
  if (value->kind == ExprKind::Binder && value->as<syntax::BinderExpr>()->made.size() == 1 &&
      !value->as<syntax::BinderExpr>()->made[0].range.first) {
    const auto *binder = value->as<syntax::BinderExpr>();
    llvm::StringRef made = binder->made[0].name.text, sorted = binder->vars[0].name.text;
    Uses inner;
    inner[sorted];
    llvm::StringSet<> none;
    collectUses(binder->body, ctx, inner, none);
    if (const Axis *axis = uses[made].empty() ? chooseAxis(sorted, inner[sorted], binder->range) : nullptr) {
      Axis &ranks = axes.emplace_back();
      ranks.name = axis->name + ".ranks";
      ranks.length = axis->root()->length;
      ranks.sized = ranks.anonymous = true;
      uses[made].push_back({&ranks, binder->range, std::string(made), {}});
    }
  }

  // Digits of a merge range over their radix, which needs the factors; a digit's own plain use, if any, has to agree.
  bool ok = true;
  std::set<std::string_view> bound;
  auto bindPlan = [&](llvm::StringRef name) -> const Term * {
    for (const Plan &p : plans) {
      if (llvm::StringRef(p.name.text) == name) {
        if (bound.insert(p.name.text).second) {
          if (!bindVariable(p.name, p.range, uses, ctx, left.scope)) {
            return nullptr;
          }
        }
        return left.scope.variables.lookup(name);
      }
    }
    return nullptr;
  };
  // Calls whose arguments are variables can be looked at once those are known.
  bool unknown = false;
  for (const Plan &p : plans) {
    bool ranged = p.range.first || !uses[llvm::StringRef(p.name.text)].empty();
    unknown |= !ranged;
    if (ranged && !bindPlan(p.name.text)) {
      return false;
    }
  }
  if (unknown) {
    Uses more;
    for (const Plan &p : plans) {
      if (!bound.count(p.name.text)) {
        more[llvm::StringRef(p.name.text)];
      }
    }
    Context known = ctx;
    known.indices = &left.scope;
    known.path = (ctx.path.empty() ? "" : ctx.path + ".") + std::string(assign->targets.front().name.text);
    collectUses(assign->value, known, more, hidden);
    for (auto &entry : more) {
      uses[entry.first()] = entry.second;
    }
  }
  for (const syntax::Target &target : assign->targets) {
    auto &elements = left.targets.emplace_back();
    for (const Expr *index : target.indices) {
      LeftSide::Element element;
      element.range = index->range;
      if (index->kind == ExprKind::Rest) {
        element.kind = LeftSide::Kind::Rest;
      } else if (index->kind == ExprKind::Annotated) {
        element.term = bindPlan(index->as<syntax::AnnotatedExpr>()->variable.name.text);
        ok &= element.term != nullptr;
      } else if (index->kind == ExprKind::Name &&
                 meaning(index->as<syntax::NameExpr>()->name.text) == LeftSide::Kind::Variable) {
        element.term = bindPlan(index->as<syntax::NameExpr>()->name.text);
        ok &= element.term != nullptr;
      } else if (index->kind == ExprKind::Name &&
                 meaning(index->as<syntax::NameExpr>()->name.text) == LeftSide::Kind::Axis) {
        element.kind = LeftSide::Kind::Axis;
        element.axis = lookup(ctx.scope, index->as<syntax::NameExpr>()->name.text).axis;
      } else if (index->kind == ExprKind::Binary && hasDigit(index)) {
        element.kind = LeftSide::Kind::Merge;
        std::vector<Summand> parts;
        expandMerge(index, {}, parts);
        const Term *previous = nullptr;
        for (const Summand &summand : parts) {
          const Expr *part = summand.front();
          syntax::Name name;
          syntax::RangeExpr range;
          std::vector<const Expr *> factors;
          splitDigit(part, isDigitVariable, name, range, factors);
          factors.insert(factors.end(), summand.begin() + 1, summand.end());
          const Term *factor = terms.integer(1);
          for (const Expr *f : factors) {
            const Term *number = evalScalar(f, ctx);
            number = number ? arithmetic(Op::Mul, factor, number, f->range) : nullptr;
            if (number && number->type.kind != TypeKind::Int) {
              error(f->range, "a factor of a merge on the left is an integer");
            }
            if (!number || number->type.kind != TypeKind::Int) {
              return false;
            }
            factor = number;
          }
          if (name.empty()) {
            unsupported(part->range, "an offset in a left index");
            return false;
          }
          auto it = llvm::find_if(plans, [&](const Plan &p) { return p.name.text == name.text; });
          if (previous && !it->range.first) {
            const Term *length = factor->isInt(1) ? previous
                                 : previous->op == Op::IntConst && factor->op == Op::IntConst && factor->integer > 0 &&
                                         previous->integer % factor->integer == 0
                                     ? terms.integer(previous->integer / factor->integer)
                                     : nullptr;
            if (!length) {
              unsupported(part->range, "a merge whose inner factors are run-time lengths");
              return false;
            }
            std::vector<Use> &plain = uses[llvm::StringRef(name.text)];
            if (plain.empty()) {
              plain.push_back({anonymousAxis(length), part->range, std::string(name.text), {}});
            } else if (plain.front().axis && !provablyEqual(plain.front().axis->root()->length, length)) {
              error(part->range, text("the digit `{0}` ranges over {1}, which is not its radix", name.text,
                                      plain.front().axis->name));
              return false;
            }
          }
          const Term *digit = bindPlan(name.text);
          if (!digit || digit->op != Op::Variable) {
            return false;
          }
          element.digits.push_back({digit->variable, factor});
          previous = factor;
        }
        if (!previous->isInt(1)) {
          error(index->range, "not all places are covered: the last digit of a merge has factor 1");
          return false;
        }
        const Digit &lead = element.digits.front();
        const Term *length = arithmetic(Op::Mul, lengthOf(lead.variable->axis), lead.factor, index->range);
        element.axis = length ? anonymousAxis(length) : nullptr;
        ok &= element.axis != nullptr;
      } else {
        element.kind = LeftSide::Kind::Place;
      }
      elements.push_back(element);
    }
  }
  if (!ok) {
    return false;
  }
  for (const Plan &p : plans) {
    if (!bindPlan(p.name.text)) {
      return false;
    }
  }
  // Computed places may use the variables.
  Context inner = ctx;
  inner.indices = &left.scope;
  for (size_t t = 0; t < assign->targets.size(); ++t) {
    for (size_t i = 0; i < left.targets[t].size(); ++i) {
      LeftSide::Element &element = left.targets[t][i];
      if (element.kind == LeftSide::Kind::Rest) {
        Value existing = lookup(ctx.scope, assign->targets[t].name.text);
        size_t others = left.targets[t].size() - 1;
        llvm::SmallVector<const Axis *> restAxes;
        const Scope *scope = ctx.scope;
        while (scope && !scope->hasRest) {
          scope = scope->parent;
        }
        if (scope) {
          restAxes.assign(scope->rest.begin(), scope->rest.end());
        } else if (existing.kind == ValueKind::Tensor && existing.view.rank() >= others) {
          for (size_t k = 0; k < existing.view.rank() - others; ++k) {
            restAxes.push_back(existing.view.params[i + k]->axis);
          }
        } else {
          error(element.range, "`..` stands for nothing here").help("it names the axes of a `..` in the signature");
          return false;
        }
        if (!left.scope.hasRest) {
          left.scope.hasRest = true;
          for (const Axis *axis : restAxes) {
            left.scope.rest.push_back(terms.variable(terms.newVar(axis->name, axis)));
          }
        }
      } else if (element.kind == LeftSide::Kind::Place) {
        element.term = evalScalar(assign->targets[t].indices[i], inner);
        if (!element.term) {
          return false;
        }
        if (!element.term->type.isInteger()) {
          error(element.range, "an index is an integer");
          return false;
        }
      }
    }
  }
  return true;
}

} // namespace heddle::sema
