#include "network/data_set.h"

#include <cmath>
#include <new>
#include <utility>

#include "network/limits.h"
#include "network/random.h"

namespace network {

namespace {

/// Stream 0 draws the weights.
constexpr std::uint32_t kFirstOrderStream = 1;

}  // namespace

DataSet::DataSet(Loss loss, std::size_t inputs, std::size_t outputs, std::size_t examples)
    : loss_(loss),
      inputs_(inputs),
      outputs_(outputs),
      examples_(examples),
      numbers_(new (std::nothrow) float[examples * (inputs + targetsPerExample(loss, outputs))]()),
      order_(new (std::nothrow) std::uint32_t[examples]) {}

TrainingStatus DataSet::create(Loss loss, std::size_t inputs, std::size_t outputs,
                               std::size_t examples, std::unique_ptr<DataSet>& made) {
  if (!isValid(loss)) return TrainingStatus::kUnknownChoice;
  if (inputs < 1 || inputs > kMaximumUnits || outputs < 1 || outputs > kMaximumUnits ||
      examples < 1 || examples > kMaximumExamples) {
    return TrainingStatus::kShapeOutOfRange;
  }
  const double bytes = static_cast<double>(examples) *
                       static_cast<double>(inputs + targetsPerExample(loss, outputs) + 1) *
                       sizeof(float);
  if (bytes > kMaximumBytes) return TrainingStatus::kNoMemory;
  std::unique_ptr<DataSet> data(new (std::nothrow) DataSet(loss, inputs, outputs, examples));
  if (!data || !data->numbers_ || !data->order_) return TrainingStatus::kNoMemory;
  made = std::move(data);
  return TrainingStatus::kOk;
}

std::span<float> DataSet::inputs() {
  is_checked_ = false;
  return {numbers_.get(), examples_ * inputs_};
}

std::span<float> DataSet::targets() {
  is_checked_ = false;
  return {&numbers_[examples_ * inputs_], examples_ * targetsPerExample(loss_, outputs_)};
}

TrainingStatus DataSet::check(bool& among_targets, std::size_t& wrong) {
  for (const bool targets_now : {false, true}) {
    const std::span<const float> numbers = targets_now ? targets() : inputs();
    const bool are_labels = targets_now && loss_ == Loss::kSoftmaxCrossEntropy;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      const float number = numbers[i];
      const bool is_class =
          number >= 0 && number < static_cast<float>(outputs_) && number == std::floor(number);
      if (std::isfinite(number) && (is_class || !are_labels)) continue;
      among_targets = targets_now;
      wrong = i;
      return are_labels ? TrainingStatus::kLabelOutOfRange : TrainingStatus::kNotFinite;
    }
  }
  is_checked_ = true;
  return TrainingStatus::kOk;
}

std::span<const std::uint32_t> DataSet::order(std::uint32_t seed, std::uint32_t epoch) {
  const std::span<std::uint32_t> order(order_.get(), examples_);
  if (is_ordered_ && ordered_seed_ == seed && ordered_epoch_ == epoch) return order;
  // Fisher & Yates 1938, in the form of Durstenfeld 1964, Algorithm 235: Random permutation.
  Random random = Random::ofStream(seed, kFirstOrderStream + epoch);
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  for (auto i = static_cast<std::uint32_t>(order.size()); i > 1; --i) {
    std::swap(order[i - 1], order[random.below(i)]);
  }
  is_ordered_ = true;
  ordered_seed_ = seed;
  ordered_epoch_ = epoch;
  return order;
}

}  // namespace network
