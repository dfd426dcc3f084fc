#pragma once
#include <cstddef>

#include "activation/activation.h"

namespace network {

/// What a layer does with its function. The loops of activation.h would do too, but a layer of
/// eight units is so small that checking arguments and carrying parameters along the channels takes
/// longer than the function; here a network has seen to all that when it was made.
///
/// Shapes. z, y and delta hold `groups` Float4, of which every second one shares its parameters:
/// `parameters` has eight numbers (a panel's columns), or four if there is one Float4 a row
/// (groups_per_row). Functions without a parameter do not read them. Results have the bits of
/// activation.h's calls.
struct LayerFunction {
  struct Lanes {
    const float* parameters;
    std::size_t groups_per_row;  ///< 1 or 2
    std::size_t groups;          ///< a multiple of groups_per_row
  };
  /// y = f(z).
  void (*forward)(const Lanes& lanes, const float* z, float* y);
  /// delta = delta * f'(z), 0 where the slope is 0; at kinks the function's convention.
  /// parameter_gradients: where the parameter is per channel, the sums down the rows of
  /// delta * df/dparameter, one a column; else null.
  void (*backward)(const Lanes& lanes, const float* z, float* delta, float* parameter_gradients);
};

/// `function` must be a valid id.
const LayerFunction& layerFunction(activation::FunctionId function);

}  // namespace network
