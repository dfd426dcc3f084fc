#pragma once
#include <string>

/// The measure of accuracy.csv: the largest error met so far, in ULP, and where.
struct WorstError {
  double ulps = 0;
  float x = 0;
  float got = 0;

  /// Looks at the answer at one input. The error counts in ULP of float32 at `unit`; where the
  /// answer must be exact, any other bits than those of the rounded result are infinitely wrong.
  void add(float at, float answer, double exact, double unit, bool must_be_exact);

  std::string text() const;
};
