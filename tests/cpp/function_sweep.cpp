#include "function_sweep.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "error_filter.h"
#include "float_bits.h"
#include "oracle_blocks.h"
#include "samples.h"

namespace {

constexpr auto kConvention = activation::KinkSlope::kConvention;

/// By how much more an error must be larger than the worst so far to be looked at.
constexpr double kSlack = 1e-6;

void require(Status status, const Case& c) {
  if (status == Status::kOk) return;
  std::fprintf(stderr, "%s: the engine refused a call with status %d\n", c.name.c_str(),
               static_cast<int>(status));
  std::abort();
}

bool isOdd(const Case& c) {
  for (const double x : {0.0, 0.4, 1.7, 9.0}) {
    const double mirrored = c.expected->value(-x, c.parameter());
    const double expected = -c.expected->value(x, c.parameter());
    if (mirrored != expected || std::signbit(mirrored) != std::signbit(expected)) return false;
  }
  return true;
}

}  // namespace

FunctionSweep::FunctionSweep(const Case& c, std::span<const EngineCalls> engines)
    : case_(c), engines_(engines), findings_(engines.size()) {}

void FunctionSweep::addRun(std::span<const float> x, bool goes_on) {
  // With the last input once more, for the step from it to the first.
  run_.erase(run_.begin(), goes_on && !run_.empty() ? run_.end() - 1 : run_.end());
  run_.insert(run_.end(), x.begin(), x.end());
  inputs_ += x.size();
  look(run_, true);
}

void FunctionSweep::add(std::span<const float> x) {
  inputs_ += x.size();
  look(x, false);
}

void FunctionSweep::addNaNs(std::span<const float> x) {
  inputs_ += x.size();
  y_.resize(x.size());
  slope_.resize(x.size());
  for (std::size_t k = 0; k < engines_.size(); ++k) {
    require(engines_[k].forward(case_.id, case_.parameters, x, y_), case_);
    require(engines_[k].slope(case_.id, case_.parameters, kConvention, x, slope_), case_);
    for (std::size_t i = 0; i < x.size(); ++i) {
      if (!std::isnan(y_[i]) || !std::isnan(slope_[i])) ++findings_[k].lost_nans;
    }
  }
}

void FunctionSweep::look(std::span<const float> x, bool in_order) {
  for (auto* of_oracle :
       {&exact_value_, &exact_slope_, &slope_unit_, &value_per_ulp_, &slope_per_ulp_}) {
    of_oracle->resize(x.size());
  }
  y_.resize(x.size());
  slope_.resize(x.size());

  oracle::values(*case_.expected, case_.parameter(), x, exact_value_);
  oracle::slopes(*case_.expected, case_.parameter(), x, exact_slope_);
  if (!case_.isExact()) {
    for (std::size_t i = 0; i < x.size(); ++i) {
      slope_unit_[i] = case_.accuracy.slopeUnit(exact_slope_[i], exact_value_[i]);
    }
    error_filter::perUlp(exact_value_, exact_value_, value_per_ulp_);
    error_filter::perUlp(exact_slope_, slope_unit_, slope_per_ulp_);
  }
  if (in_order) {
    direction_.resize(x.size());
    error_filter::directions(exact_slope_, direction_);
  }
  for (std::size_t k = 0; k < engines_.size(); ++k) {
    require(engines_[k].forward(case_.id, case_.parameters, x, y_), case_);
    require(engines_[k].slope(case_.id, case_.parameters, kConvention, x, slope_), case_);
    judgeValues(x, findings_[k].value);
    judgeSlopes(x, findings_[k].slope);
    if (in_order) judgeSteps(x, findings_[k].turn_back);
  }
}

void FunctionSweep::judgeValues(std::span<const float> x, WorstError& worst) const {
  if (std::isinf(worst.ulps)) return;
  const bool may_be_worse =
      case_.isExact()
          ? error_filter::mayDiffer(y_, exact_value_)
          : error_filter::mayExceed(y_, exact_value_, value_per_ulp_, worst.ulps + kSlack);
  if (!may_be_worse) return;
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double exact = case_.expected->value(static_cast<double>(x[i]), case_.parameter());
    worst.add(x[i], y_[i], exact, exact, case_.isExact());
  }
}

void FunctionSweep::judgeSlopes(std::span<const float> x, WorstError& worst) const {
  if (std::isinf(worst.ulps)) return;
  const bool may_be_worse =
      case_.isExact()
          ? error_filter::mayDiffer(slope_, exact_slope_)
          : error_filter::mayExceed(slope_, exact_slope_, slope_per_ulp_, worst.ulps + kSlack);
  if (!may_be_worse) return;
  for (std::size_t i = 0; i < x.size(); ++i) {
    const auto at = static_cast<double>(x[i]);
    const double exact = case_.expected->slope(at, case_.parameter(), kConvention);
    const double value = case_.expected->value(at, case_.parameter());
    worst.add(x[i], slope_[i], exact, case_.accuracy.slopeUnit(exact, value), case_.isExact());
  }
}

void FunctionSweep::judgeSteps(std::span<const float> x, TurnBack& worst) const {
  if (!error_filter::mayTurnBack(y_, direction_)) return;
  for (std::size_t i = 1; i < x.size(); ++i) {
    if (!((y_[i] - y_[i - 1]) * direction_[i] < 0)) continue;
    const std::int64_t floats = std::int64_t{bits::position(y_[i])} - bits::position(y_[i - 1]);
    if (std::abs(floats) > worst.floats) worst = {std::abs(floats), x[i]};
  }
}

std::vector<EdgeAnswer> FunctionSweep::edges(const EngineCalls& engine) const {
  std::vector<EdgeAnswer> answers;
  for (const float x : {-activation::kInfinity, -0.0F, 0.0F, activation::kInfinity}) {
    EdgeAnswer answer{.x = x};
    require(engine.forward(case_.id, case_.parameters, {&x, 1}, {&answer.value, 1}), case_);
    require(engine.slope(case_.id, case_.parameters, kConvention, {&x, 1}, {&answer.slope, 1}),
            case_);
    const float exact = case_.value(x);
    const bool is_right_zero = answer.value == 0 && (!isOdd(case_) || bits::same(answer.value, x));
    if (std::isinf(x)) {
      answer.is_right = answer.value == exact && answer.slope == case_.slope(x, kConvention);
    } else {
      answer.is_right = exact != 0 || is_right_zero;
    }
    answers.push_back(answer);
  }
  return answers;
}

void sweepAllFloats(FunctionSweep& sweep, std::uint32_t stride,
                    const std::function<void(double)>& report) {
  bool goes_on = false;
  samples::forEachBlock(stride, [&](std::span<const float> x) {
    sweep.addRun(x, goes_on);
    goes_on = true;
    report((bits::position(x.front()) / (2.0 * bits::kInfinityPosition)) + 0.5);
  });
  if (stride == 1) {
    const float negative_zero = -0.0F;
    sweep.add({&negative_zero, 1});
    samples::forEachBlockOfNaNs([&](std::span<const float> x) { sweep.addNaNs(x); });
    return;
  }
  for (const auto& run : samples::neighbourhoods()) sweep.addRun(run);
  sweep.add(samples::specials());
  sweep.addNaNs(samples::nans());
}
