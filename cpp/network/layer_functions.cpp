#include "network/layer_functions.h"

#include "activation/chain_rule.h"
#include "activation/function_list.h"
#include "activation/kernels.h"
#include "activation/parameter_gradient.h"

namespace network {

using simd::Float4;
using simd::kLanes;

namespace {

using Lanes = LayerFunction::Lanes;

/// The function with the parameters of every other Float4, beginning with the first or second.
template <class Function>
Function functionAt(const Lanes& lanes, std::size_t group) {
  if constexpr (activation::kHasParameter<Function>) {
    return Function{simd::load(lanes.parameters + group % lanes.groups_per_row * kLanes)};
  } else {
    return {};
  }
}

/// Calls visit(function, group, place) for all groups, in pairs.
template <class Function, class Visit>
inline void forEachGroupOf(const Lanes& lanes, Visit visit) {
  const auto even = functionAt<Function>(lanes, 0), odd = functionAt<Function>(lanes, 1);
  std::size_t group = 0;
  for (; group + 2 <= lanes.groups; group += 2) {
    visit(even, 0, group * kLanes);
    visit(odd, 1, (group + 1) * kLanes);
  }
  if (group < lanes.groups) visit(even, 0, group * kLanes);
}

template <class Function>
void forwardLoop(const Lanes& lanes, const float* z, float* y) {
  forEachGroupOf<Function>(lanes, [=](const Function& f, std::size_t, std::size_t i) {
    simd::store(y + i, f.value(simd::load(z + i)));
  });
}

template <class Function>
void backwardLoop(const Lanes& lanes, const float* z, float* delta, float*) {
  forEachGroupOf<Function>(lanes, [=](const Function& f, std::size_t, std::size_t i) {
    const Float4 slope = f.slope(simd::load(z + i), activation::KinkSlope::kConvention);
    simd::store(delta + i, activation::chainRule(simd::load(delta + i), slope));
  });
}

template <class Function>
void backwardWithParameterLoop(const Lanes& lanes, const float* z, float* delta,
                               float* parameter_gradients) {
  activation::LaneTotals totals[2];
  forEachGroupOf<Function>(lanes, [&](const Function& f, std::size_t half, std::size_t i) {
    totals[half % lanes.groups_per_row].add(simd::load(delta + i),
                                            f.parameterSlope(simd::load(z + i)), kLanes);
  });
  for (std::size_t i = 0; i < lanes.groups_per_row * kLanes; ++i) {
    parameter_gradients[i] = static_cast<float>(totals[i / kLanes].lane(i % kLanes));
  }
  backwardLoop<Function>(lanes, z, delta, nullptr);
}

template <class Function>
constexpr LayerFunction layerFunctionOf() {
  if constexpr (activation::kIsPerChannel<Function>) {
    return {forwardLoop<Function>, backwardWithParameterLoop<Function>};
  } else {
    return {forwardLoop<Function>, backwardLoop<Function>};
  }
}

constexpr LayerFunction kLayerFunctions[] = {
#define ROW(Function) layerFunctionOf<activation::Function>(),
    ACTIVATION_FUNCTION_LIST(ROW)
#undef ROW
};

}  // namespace

const LayerFunction& layerFunction(activation::FunctionId function) {
  return kLayerFunctions[static_cast<int>(function)];
}

}  // namespace network
