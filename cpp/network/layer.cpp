#include "network/layer.h"

#include <algorithm>

#include "network/matrix_products.h"

namespace network {

namespace {

std::span<const float> sharedParameters(const Layer& layer) {
  return {&layer.parameter, layer.has_parameter ? std::size_t{1} : 0};
}

std::span<float> panelOf(const Panels& matrix, std::size_t panel) {
  return {matrix.panel(panel), matrix.rows * matrix.width(panel)};
}

std::span<float> channelsOf(float* channels, const Panels& matrix, std::size_t panel) {
  return {channels + panel * kPanelWidth, matrix.width(panel)};
}

/// Calls visit(lanes, place, unit) for the parts of a batch's sums or activations that one call of
/// the layer's loops does: everything, or panel after panel where each unit has a slope of its own.
/// place: the index of the part's first number; unit: of its first unit.
template <class Visit>
void forEachPart(const Layer& layer, const Panels& z, Visit visit) {
  if (!layer.learns_slopes) {
    float parameters[kGroupWidth];
    std::fill_n(parameters, kGroupWidth, layer.parameter);
    return visit({parameters, 1, z.size() / kGroupWidth}, std::size_t{0}, std::size_t{0});
  }
  for (std::size_t panel = 0; panel < z.count(); ++panel) {
    const std::size_t groups_per_row = z.width(panel) / kGroupWidth;
    const std::size_t unit = panel * kPanelWidth;
    visit({layer.slopes + unit, groups_per_row, groups_per_row * z.rows}, unit * z.rows, unit);
  }
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
  const Panels z = layer.zOf(x.rows);
  multiply(x, layer.weights, layer.biases, z);
  forEachPart(layer, z, [&](const LayerFunction::Lanes& lanes, std::size_t place, std::size_t) {
    layer.loops->forward(lanes, z.data + place, layer.y + place);
  });
  silence(layer, layer.yOf(x.rows));
  return !layer.learns_slopes ||
         std::none_of(layer.slopes, layer.slopes + layer.units, [](float a) { return a != a; });
}

void backward(const Layer& layer, const Panels& x, const Panels& delta) {
  silence(layer, delta);
  const Panels z = layer.zOf(x.rows);
  forEachPart(
      layer, z, [&](const LayerFunction::Lanes& lanes, std::size_t place, std::size_t unit) {
        float* const gradients = layer.learns_slopes ? layer.slope_gradients + unit : nullptr;
        layer.loops->backward(lanes, z.data + place, delta.data + place, gradients);
      });
  multiplyTransposed(x, delta, layer.weight_gradients, layer.bias_gradients);
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
