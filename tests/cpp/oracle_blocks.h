#pragma once
#include <span>
#include <string_view>

#include "oracle.h"

/// The oracle over many inputs, in fewer seconds than one at a time where the machine has AVX2 and
/// the C library vector functions. The formulas are the same; results differ from the oracle's own
/// by less than a millionth of an ULP of float32, which a test checks.
namespace oracle {

/// exact[i] is the value at x[i]; both are of the same length.
void values(const Function& function, double parameter, std::span<const float> x,
            std::span<double> exact);

/// exact[i] is the slope at x[i], at kinks that of the convention.
void slopes(const Function& function, double parameter, std::span<const float> x,
            std::span<double> exact);

/// What computes them.
std::string_view blockMethod();

}  // namespace oracle
