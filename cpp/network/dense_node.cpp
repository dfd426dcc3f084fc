#include "network/dense_node.h"

#include <algorithm>

#include "activation/overlap.h"
#include "simd/float4.h"

namespace network {

using activation::overlapsPartially;

Status denseNode(activation::FunctionId function, std::span<const float> parameters,
                 std::span<const float> inputs, std::span<const float> weights, float bias,
                 std::span<float> products, NodeOutput& output) {
  const Status status = activation::check(function, parameters, 1);
  // A node is one channel: values for more are too many parameters.
  if (status == Status::kChannelMismatch) return Status::kParameterCount;
  if (status != Status::kOk) return status;
  const bool keeps_products = !products.empty();
  if (weights.size() != inputs.size() || (keeps_products && products.size() != inputs.size())) {
    return Status::kLengthMismatch;
  }
  if (overlapsPartially(inputs, products) || overlapsPartially(weights, products) ||
      activation::overlap(parameters, products)) {
    return Status::kPartialOverlap;
  }

  simd::Float4 totals = simd::loadFirst(&bias, 1);
  for (std::size_t i = 0; i < inputs.size(); i += simd::kLanes) {
    const std::size_t count = std::min(simd::kLanes, inputs.size() - i);
    const simd::Float4 input = simd::loadGroup(&inputs[i], count);
    const simd::Float4 weight = simd::loadGroup(&weights[i], count);
    // Lanes beyond the last input hold 0 * 0, which leaves their totals as they are.
    totals = simd::mulAdd(weight, input, totals);
    if (keeps_products) simd::storeGroup(&products[i], weight * input, count);
  }
  float total[simd::kLanes];
  simd::store(total, totals);
  const float z = (total[0] + total[1]) + (total[2] + total[3]);

  float y = 0;
  activation::forward(function, parameters, {&z, 1}, {&y, 1});
  output = {z, y};
  return Status::kOk;
}

}  // namespace network
