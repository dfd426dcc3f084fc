#pragma once
#include <span>

#include "activation/activation.h"

namespace network {

/// What a node of a dense layer computes: z = w.x + b, then y = f(z).
struct NodeOutput {
  float z = 0;  ///< the weighted sum plus the bias (the pre-activation)
  float y = 0;  ///< the activation
};

/// One node with any number of inputs, 0 included (then z = bias). inputs and weights are equally
/// long, or kLengthMismatch. products[i] = weights[i] * inputs[i] is written as well (pass an empty
/// span to do without); products may be the very buffer of inputs or weights, any other overlap is
/// kPartialOverlap. A per-channel function takes exactly one parameter here, a node being one
/// channel, or kParameterCount. On an error products and output stay as they are.
///
/// Order of the sum: four running totals, total j taking the products i with i mod 4 = j and total
/// 0 starting at the bias; then ((t0 + t1) + (t2 + t3)). The base and simd variants give the same
/// bits; relaxed fuses each product into its total and may differ in the last bit.
Status denseNode(activation::FunctionId function, std::span<const float> parameters,
                 std::span<const float> inputs, std::span<const float> weights, float bias,
                 std::span<float> products, NodeOutput& output);

}  // namespace network
