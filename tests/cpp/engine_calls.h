#pragma once
#include <span>
#include <vector>

#include "cases.h"

/// The engine's calls with a case's parameters, returning what they wrote. A call that does not
/// answer kOk fails the running test and returns an empty vector.
std::vector<float> forwardOf(const Case& c, std::span<const float> x);
std::vector<float> slopeOf(const Case& c, std::span<const float> x,
                           activation::KinkSlope at_kink = activation::KinkSlope::kConvention);
std::vector<float> backwardOf(const Case& c, std::span<const float> x, std::span<const float> dy,
                              activation::KinkSlope at_kink = activation::KinkSlope::kConvention);
std::vector<float> parameterGradientOf(const Case& c, std::span<const float> x,
                                       std::span<const float> dy);
