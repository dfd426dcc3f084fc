#pragma once
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "cases.h"
#include "worst_error.h"

/// The calls whose answers are judged: those of one variant of the engine, or of a test that knows
/// what it did wrong.
struct EngineCalls {
  std::string_view variant;
  decltype(&activation::forward) forward;
  decltype(&activation::slope) slope;
};

/// The furthest that a value lies on the wrong side of the one at the input before it.
struct TurnBack {
  std::int64_t floats = 0;  ///< how many floats apart the two values are
  float x = 0;
};

/// The answers at an input where they are known without rounding: an infinity or a zero.
struct EdgeAnswer {
  float x = 0;
  float value = 0;
  float slope = 0;
  bool is_right = false;
};

struct Findings {
  WorstError value;
  WorstError slope;
  TurnBack turn_back;
  std::uint64_t lost_nans = 0;  ///< NaN inputs that value or slope did not answer with NaN
};

/// Holds the answers of several engines against the oracle, which is asked once for all of them.
/// An error is found unless it exceeds a larger one met before by less than a millionth of an ULP.
class FunctionSweep {
 public:
  /// Both are kept by reference.
  FunctionSweep(const Case& c, std::span<const EngineCalls> engines);

  /// Looks at inputs in increasing order. `goes_on`: they follow the last ones looked at.
  void addRun(std::span<const float> x, bool goes_on = false);

  /// Looks at inputs in any order.
  void add(std::span<const float> x);

  /// Looks at inputs that are all NaN.
  void addNaNs(std::span<const float> x);

  /// What was found so far, for each engine.
  std::span<const Findings> findings() const { return findings_; }

  /// How many inputs were looked at.
  std::uint64_t inputs() const { return inputs_; }

  /// The answers of an engine at -infinity, -0, +0 and +infinity. At infinities the exact ones are
  /// right; at zeros, where the value is 0, any zero, and of an odd function the one of x's sign.
  std::vector<EdgeAnswer> edges(const EngineCalls& engine) const;

 private:
  void look(std::span<const float> x, bool in_order);
  void judgeValues(std::span<const float> x, WorstError& worst) const;
  void judgeSlopes(std::span<const float> x, WorstError& worst) const;
  void judgeSteps(std::span<const float> x, TurnBack& worst) const;

  const Case& case_;
  std::span<const EngineCalls> engines_;
  std::vector<Findings> findings_;
  std::uint64_t inputs_ = 0;
  /// Of the inputs being looked at: what the oracle says, and the answers of one engine.
  std::vector<double> exact_value_, exact_slope_, slope_unit_, value_per_ulp_, slope_per_ulp_;
  std::vector<float> y_, slope_;
  std::vector<float> direction_;  ///< in which the values may go; see error_filter.h
  /// The last run, behind the last input of the one that it followed.
  std::vector<float> run_;
};

/// Looks at what accuracy is judged on: every stride-th float from -infinity to +infinity, every
/// float around the places where something happens, and the specials. With stride 1 that is all
/// floats, NaNs included. `report` is told from time to time which part of it is done.
void sweepAllFloats(
    FunctionSweep& sweep, std::uint32_t stride,
    const std::function<void(double)>& report = [](double) {});
