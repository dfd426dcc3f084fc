#include "network/layer.h"

#include <algorithm>

#include "network/matrix_products.h"

namespace network {

namespace {

std::span<const float> sharedParameters(const Layer& layer) {
  return {&layer.parameter, layer.has_parameter ? std::size_t{1} : 0};
}

std::span<float> allOf(const Panels& matrix) { return {matrix.data, matrix.size()}; }

std::span<float> panelOf(const Panels& matrix, std::size_t panel) {
  return {matrix.panel(panel), matrix.rows * matrix.width(panel)};
}

std::span<float> channelsOf(float* channels, const Panels& matrix, std::size_t panel) {
  return {channels + panel * kPanelWidth, matrix.width(panel)};
}

/// Puts 0 in the columns of silent units.
void silence(const Layer& layer, const Panels& matrix) {
  if (layer.silent_count == 0) return;
  for (std::size_t unit = 0; unit < padded(layer.units); ++unit) {
    if (layer.is_silent[unit] == 0) continue;
    for (std::size_t row = 0; row < matrix.rows; ++row) matrix.at(row, unit) = 0;
  }
}

}  // namespace

bool forward(const Layer& layer, const Panels& x) {
  const Panels z = layer.zOf(x.rows), y = layer.yOf(x.rows);
  multiply(x, layer.weights, layer.biases, z);
  bool is_done = true;
  if (layer.learns_slopes) {
    for (std::size_t panel = 0; panel < z.count(); ++panel) {
      const auto slopes = channelsOf(layer.slopes, z, panel);
      is_done = is_done && activation::forward(layer.function, slopes, panelOf(z, panel),
                                               panelOf(y, panel)) == Status::kOk;
    }
  } else {
    activation::forward(layer.function, sharedParameters(layer), allOf(z), allOf(y));
  }
  silence(layer, y);
  return is_done;
}

void backward(const Layer& layer, const Panels& x, const Panels& delta) {
  constexpr auto kConvention = activation::KinkSlope::kConvention;
  silence(layer, delta);
  const Panels z = layer.zOf(x.rows);
  if (layer.learns_slopes) {
    for (std::size_t panel = 0; panel < z.count(); ++panel) {
      const auto slopes = channelsOf(layer.slopes, z, panel);
      const auto gradients = channelsOf(layer.slope_gradients, z, panel);
      const std::span<float> d = panelOf(delta, panel);
      activation::parameterGradient(layer.function, slopes, panelOf(z, panel), d, gradients);
      activation::backward(layer.function, slopes, kConvention, panelOf(z, panel), d, d);
    }
  } else {
    activation::backward(layer.function, sharedParameters(layer), kConvention, allOf(z),
                         allOf(delta), allOf(delta));
  }
  sumColumns(delta, layer.bias_gradients);
  multiplyTransposed(x, delta, layer.weight_gradients);
}

void countSilent(Layer& layer) {
  const float* const end = layer.is_silent + padded(layer.units);
  layer.silent_count = static_cast<std::size_t>(std::count_if(
      static_cast<const float*>(layer.is_silent), end, [](float s) { return s != 0; }));
}

void clearWhereAlive(const Layer& layer, std::size_t rows, std::span<std::uint8_t> is_dead) {
  const Panels z = layer.zOf(rows);
  for (std::size_t panel = 0; panel < z.count(); ++panel) {
    const auto parameters =
        layer.learns_slopes ? channelsOf(layer.slopes, z, panel) : sharedParameters(layer);
    const std::size_t width = z.width(panel);
    for (std::size_t row = 0; row < rows; ++row) {
      float slopes[kPanelWidth];
      activation::slope(layer.function, parameters, activation::KinkSlope::kConvention,
                        panelOf(z, panel).subspan(row * width, width), std::span(slopes, width));
      for (std::size_t i = 0; i < width; ++i) {
        const std::size_t unit = panel * kPanelWidth + i;
        if (unit < layer.units && slopes[i] != 0 && layer.is_silent[unit] == 0) is_dead[unit] = 0;
      }
    }
  }
}

void limitSlopes(const Layer& layer) {
  if (!layer.learns_slopes) return;
  const activation::Parameter& range = parameterOf(layer);
  for (std::size_t unit = 0; unit < layer.units; ++unit) {
    // NaN stays NaN, and forward() will tell.
    layer.slopes[unit] = std::clamp(layer.slopes[unit], range.minimum, range.maximum);
  }
}

}  // namespace network
