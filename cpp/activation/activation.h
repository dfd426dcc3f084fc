#pragma once
#include <cstddef>
#include <span>
#include <string_view>

#include "activation/description.h"
#include "status.h"

/// Activation functions over float32 buffers: value, slope and backward pass.
///
/// Shapes. x, y, slope, dy and dx hold the same number of elements, 0 included, at any alignment.
/// Outputs may be the very buffer of an input (in place); any other overlap of an output, also with
/// the parameters, is refused. Inputs may overlap each other.
/// Parameters: a function has none or one. A per-channel one (PReLU's) takes a value per channel: x
/// is then read as rows of parameters.size() channels, the channel being the fastest-running index.
///
/// Every function answers NaN with NaN. -0 counts as 0: relu, relu6 and step answer it with +0,
/// identity, leaky ReLU, PReLU, tanh, softsign and hard-tanh with a zero of the sign that
/// arithmetic gives; of the other functions zeros have either sign. Denormals are kept as they are.
/// An element's result depends on nothing but the element and the parameters. Nothing here
/// allocates, throws, or keeps state between calls.
namespace activation {

/// The functions, in the order of function_list.h.
enum class FunctionId : int;

/// Which slope a function reports exactly at a kink, where no derivative exists.
enum class KinkSlope : int {
  kConvention = 0,  ///< the one named in Description::kink_note (0 for ReLU)
  kLeft,            ///< the slope of the piece to the left
  kMiddle,          ///< half-way between left and right
  kRight,           ///< the slope of the piece to the right
};

/// How many functions there are; ids run from 0 to functionCount() - 1.
int functionCount();

/// The function's description; `function` must be a valid id.
const Description& description(FunctionId function);

/// Looks a function up by its textual id ("relu"); false leaves `function` untouched.
bool find(std::string_view id, FunctionId& function);

/// kOk if `parameters` suit `function` and buffers of `length` elements.
Status check(FunctionId function, std::span<const float> parameters, std::size_t length);

namespace detail {

// Pointers and lengths, because WebAssembly hands a span over in memory: written in two parts, read
// as one, which processors wait for longer than a thousand numbers take through ReLU by a tenth.
Status forward(FunctionId function, const float* parameters, std::size_t parameter_count,
               const float* x, std::size_t x_length, float* y, std::size_t y_length);
Status backward(FunctionId function, const float* parameters, std::size_t parameter_count,
                KinkSlope at_kink, const float* x, std::size_t x_length, const float* dy,
                std::size_t dy_length, float* dx, std::size_t dx_length);

}  // namespace detail

/// y[i] = f(x[i]).
inline Status forward(FunctionId function, std::span<const float> parameters,
                      std::span<const float> x, std::span<float> y) {
  return detail::forward(function, parameters.data(), parameters.size(), x.data(), x.size(),
                         y.data(), y.size());
}

/// slope[i] = f'(x[i]); exactly at a kink, the slope that `at_kink` names. At a jump (step) every
/// choice gives 0: no finite slope exists there.
Status slope(FunctionId function, std::span<const float> parameters, KinkSlope at_kink,
             std::span<const float> x, std::span<float> slope);

/// dx[i] = dy[i] * f'(x[i]): the gradient of the loss with respect to the input, given its gradient
/// with respect to the output. Where the slope is exactly 0 the result is 0 for every dy, infinite
/// and NaN included: a silent unit lets nothing through. Where x[i] is NaN the result is NaN.
inline Status backward(FunctionId function, std::span<const float> parameters, KinkSlope at_kink,
                       std::span<const float> x, std::span<const float> dy, std::span<float> dx) {
  return detail::backward(function, parameters.data(), parameters.size(), at_kink, x.data(),
                          x.size(), dy.data(), dy.size(), dx.data(), dx.size());
}

/// d_parameters[c] = sum over rows of dy * df/dparameter: the gradient of the loss with respect to
/// the parameter, of each channel where it is per channel. For PReLU df/da is x where x < 0, else
/// 0. Leaky ReLU's alpha has the same formula although it is set by hand and not learned. As in
/// backward, where df/dparameter is 0 nothing is added, whatever dy is. Sums are kept in double
/// precision and rounded once at the end. d_parameters is as long as parameters; functions without
/// one take two empty spans. d_parameters must not overlap another buffer.
Status parameterGradient(FunctionId function, std::span<const float> parameters,
                         std::span<const float> x, std::span<const float> dy,
                         std::span<float> d_parameters);

/// "base", "simd" or "relaxed": which build of the kernels this is.
std::string_view variantName();

}  // namespace activation
