#include "activation/activation.h"

#include <algorithm>
#include <cmath>

#include "activation/function_list.h"
#include "activation/kernels.h"
#include "activation/overlap.h"
#include "activation/parameter_gradient.h"
#include "activation/parameter_range.h"

namespace activation {

namespace {

/// What dispatch needs of a function: its description and its loops.
struct Entry {
  const Description* description;
  void (*forward)(const float*, std::size_t, const float*, std::size_t, float*);
  void (*slope)(std::span<const float>, KinkSlope, std::size_t, std::span<const float>,
                std::span<float>);
  /// Where it is one pass; else backward() takes slopes and the chain rule in turn.
  void (*backward)(const float*, std::size_t, KinkSlope, const float*, std::size_t, const float*,
                   float*);
  void (*parameter_gradient)(std::span<const float>, std::span<const float>, std::span<const float>,
                             std::span<float>);
};

/// A backward loop of every function's own makes the engine a fifth larger.
constexpr bool kOnePassBackward = kVectors > 1;

template <class Function>
constexpr Entry entryOf() {
  Entry entry{&Function::kDescription, forwardKernel<Function>, slopeKernel<Function>, nullptr,
              parameterGradientKernel<Function>};
  if constexpr (kOnePassBackward) entry.backward = backwardKernel<Function>;
  return entry;
}

constexpr Entry kEntries[] = {
#define ROW(Function) entryOf<Function>(),
    ACTIVATION_FUNCTION_LIST(ROW)
#undef ROW
};

/// 1 kB of slopes.
constexpr std::size_t kBlockLength = 256;

bool isValid(FunctionId function) {
  return static_cast<int>(function) >= 0 && static_cast<int>(function) < functionCount();
}

const Entry& entry(FunctionId function) { return kEntries[static_cast<int>(function)]; }

bool takesChannels(const Description& description) {
  return !description.parameters.empty() && description.parameters[0].per_channel;
}

}  // namespace

int functionCount() { return static_cast<int>(std::size(kEntries)); }

const Description& description(FunctionId function) { return *entry(function).description; }

bool find(std::string_view id, FunctionId& function) {
  for (int i = 0; i < functionCount(); ++i) {
    if (kEntries[i].description->id == id) {
      function = static_cast<FunctionId>(i);
      return true;
    }
  }
  return false;
}

Status check(FunctionId function, std::span<const float> parameters, std::size_t length) {
  if (!isValid(function)) return Status::kUnknownFunction;
  const Description& about = description(function);
  const bool channels = takesChannels(about);
  const bool count_suits =
      channels ? !parameters.empty() : parameters.size() == about.parameters.size();
  if (!count_suits) return Status::kParameterCount;
  if (!about.parameters.empty() &&
      !areWithin(parameters, about.parameters[0].minimum, about.parameters[0].maximum)) {
    for (const float value : parameters) {
      if (!std::isfinite(value)) return Status::kParameterNotFinite;
    }
    return Status::kParameterOutOfRange;
  }
  if (channels && length % parameters.size() != 0) return Status::kChannelMismatch;
  return Status::kOk;
}

Status detail::forward(FunctionId function, const float* parameter, std::size_t parameter_count,
                       const float* x_data, std::size_t x_length, float* y_data,
                       std::size_t y_length) {
  const std::span parameters(parameter, parameter_count);
  const std::span x(x_data, x_length);
  const std::span y(y_data, y_length);
  const Status status = check(function, parameters, x.size());
  if (status != Status::kOk) return status;
  if (y.size() != x.size()) return Status::kLengthMismatch;
  if (overlapsPartially(x, y) || overlap(parameters, y)) return Status::kPartialOverlap;
  entry(function).forward(parameters.data(), parameters.size(), x.data(), x.size(), y.data());
  return Status::kOk;
}

Status slope(FunctionId function, std::span<const float> parameters, KinkSlope at_kink,
             std::span<const float> x, std::span<float> slope) {
  const Status status = check(function, parameters, x.size());
  if (status != Status::kOk) return status;
  if (slope.size() != x.size()) return Status::kLengthMismatch;
  if (overlapsPartially(x, slope) || overlap(parameters, slope)) return Status::kPartialOverlap;
  entry(function).slope(parameters, at_kink, 0, x, slope);
  return Status::kOk;
}

Status detail::backward(FunctionId function, const float* parameter, std::size_t parameter_count,
                        KinkSlope at_kink, const float* x_data, std::size_t x_length,
                        const float* dy_data, std::size_t dy_length, float* dx_data,
                        std::size_t dx_length) {
  const std::span parameters(parameter, parameter_count);
  const std::span x(x_data, x_length);
  const std::span dy(dy_data, dy_length);
  const std::span dx(dx_data, dx_length);
  const Status status = check(function, parameters, x.size());
  if (status != Status::kOk) return status;
  if (dy.size() != x.size() || dx.size() != x.size()) return Status::kLengthMismatch;
  if (overlapsPartially(x, dx) || overlapsPartially(dy, dx) || overlap(parameters, dx)) {
    return Status::kPartialOverlap;
  }
  if constexpr (kOnePassBackward) {
    entry(function).backward(parameters.data(), parameters.size(), at_kink, x.data(), x.size(),
                             dy.data(), dx.data());
  } else {
    // Slopes go through a block that stays in the nearest cache.
    float slopes[kBlockLength];
    for (std::size_t first = 0; first < x.size(); first += kBlockLength) {
      const std::size_t count = std::min(kBlockLength, x.size() - first);
      entry(function).slope(parameters, at_kink, first, x.subspan(first, count), {slopes, count});
      forEachGroup(count, [from = &dy[first], to = &dx[first], &slopes](auto group) {
        group.store(to, chainRule(group.load(from), group.load(slopes)));
      });
    }
  }
  return Status::kOk;
}

Status parameterGradient(FunctionId function, std::span<const float> parameters,
                         std::span<const float> x, std::span<const float> dy,
                         std::span<float> d_parameters) {
  const Status status = check(function, parameters, x.size());
  if (status != Status::kOk) return status;
  if (dy.size() != x.size() || d_parameters.size() != parameters.size()) {
    return Status::kLengthMismatch;
  }
  if (overlap(parameters, d_parameters) || overlap(x, d_parameters) || overlap(dy, d_parameters)) {
    return Status::kPartialOverlap;
  }
  entry(function).parameter_gradient(parameters, x, dy, d_parameters);
  return Status::kOk;
}

std::string_view variantName() { return simd::kVariantName; }

}  // namespace activation
