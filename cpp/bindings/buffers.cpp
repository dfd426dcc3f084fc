#include <emscripten/emscripten.h>

#include "activation/activation.h"
#include "network/dense_node.h"

/// The hot path: plain exports on pointers and lengths, without Embind's cost of a call. Each
/// converts and passes on; lengths count floats, results are Status values.
namespace {

using activation::FunctionId;
using activation::KinkSlope;

std::span<const float> in(const float* from, std::size_t length) { return {from, length}; }
std::span<float> out(float* to, std::size_t length) { return {to, length}; }

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE
Status forward(FunctionId function, const float* parameters, std::size_t parameter_count,
               const float* x, std::size_t x_length, float* y, std::size_t y_length) {
  return activation::forward(function, in(parameters, parameter_count), in(x, x_length),
                             out(y, y_length));
}

EMSCRIPTEN_KEEPALIVE
Status slope(FunctionId function, const float* parameters, std::size_t parameter_count,
             KinkSlope at_kink, const float* x, std::size_t x_length, float* slope,
             std::size_t slope_length) {
  return activation::slope(function, in(parameters, parameter_count), at_kink, in(x, x_length),
                           out(slope, slope_length));
}

EMSCRIPTEN_KEEPALIVE
Status backward(FunctionId function, const float* parameters, std::size_t parameter_count,
                KinkSlope at_kink, const float* x, std::size_t x_length, const float* dy,
                std::size_t dy_length, float* dx, std::size_t dx_length) {
  return activation::backward(function, in(parameters, parameter_count), at_kink, in(x, x_length),
                              in(dy, dy_length), out(dx, dx_length));
}

EMSCRIPTEN_KEEPALIVE
Status parameterGradient(FunctionId function, const float* parameters, std::size_t parameter_count,
                         const float* x, std::size_t x_length, const float* dy,
                         std::size_t dy_length, float* d_parameters) {
  return activation::parameterGradient(function, in(parameters, parameter_count), in(x, x_length),
                                       in(dy, dy_length), out(d_parameters, parameter_count));
}

/// z_and_y receives the two members of NodeOutput.
EMSCRIPTEN_KEEPALIVE
Status denseNode(FunctionId function, const float* parameters, std::size_t parameter_count,
                 const float* inputs, std::size_t input_count, const float* weights,
                 std::size_t weight_count, float bias, float* products, float* z_and_y) {
  network::NodeOutput output;
  const Status status =
      network::denseNode(function, in(parameters, parameter_count), in(inputs, input_count),
                         in(weights, weight_count), bias, out(products, input_count), output);
  if (status == Status::kOk) {
    z_and_y[0] = output.z;
    z_and_y[1] = output.y;
  }
  return status;
}

}  // extern "C"
