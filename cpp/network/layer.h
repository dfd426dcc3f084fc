#pragma once
#include <cstdint>
#include <span>

#include "activation/activation.h"
#include "network/layer_functions.h"
#include "network/panels.h"

namespace network {

/// A dense layer as part of a network, whose memory it uses: z = x W + b, y = f(z).
struct Layer {
  std::size_t inputs = 0;
  std::size_t units = 0;
  activation::FunctionId function{};
  float parameter = 0;  ///< of the function, if it has one that is not learned
  bool has_parameter = false;
  bool learns_slopes = false;  ///< the function's parameter is per channel: one for each unit
  bool is_column = false;      ///< its z, y, delta and weights are a single column (panels.h)
  const LayerFunction* loops = nullptr;  ///< of the function

  Panels weights, weight_gradients;  ///< a row an input, a column a unit
  float* biases = nullptr;           ///< here and below: padded(units) numbers
  float* bias_gradients = nullptr;
  float* slopes = nullptr;  ///< null unless learns_slopes
  float* slope_gradients = nullptr;
  float* is_silent = nullptr;    ///< not 0: the unit answers 0 and learns nothing; padding does so
  std::size_t silent_count = 0;  ///< how many of them are not 0

  float* z = nullptr;  ///< room for a batch, its rows padded: sums
  float* y = nullptr;  ///< the same: activations
  Panels zOf(std::size_t rows) const { return {z, rows, units, is_column}; }
  Panels yOf(std::size_t rows) const { return {y, rows, units, is_column}; }
};

/// x: a row an example. Fills z and y. False, with y undefined, if a learned slope is NaN.
bool forward(const Layer& layer, const Panels& x);

/// delta: the gradient of the loss with respect to y, which becomes that with respect to z. x: what
/// forward() was given. Fills the layer's gradients.
void backward(const Layer& layer, const Panels& x, const Panels& delta);

/// How a parameter is described; the layer's function has one.
inline const activation::Parameter& parameterOf(const Layer& layer) {
  return description(layer.function).parameters[0];
}

/// Counts the silent units anew.
void countSilent(Layer& layer);

/// Sets is_dead to 0 for each unit that has, for one of the rows that forward() was given, a slope
/// other than 0 and is not silent.
void clearWhereAlive(const Layer& layer, std::size_t rows, std::span<std::uint8_t> is_dead);

/// Puts learned slopes back into the range that their function states.
void limitSlopes(const Layer& layer);

}  // namespace network
