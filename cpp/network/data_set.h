#pragma once
#include <cstdint>
#include <memory>
#include <span>

#include "network/loss.h"
#include "network/training_status.h"

namespace network {

/// Examples to train on and to judge by: inputs with what should come out. It owns its numbers.
/// They are filled in after create() and looked at once, by check(); until then no network takes
/// them. Whoever writes to them later must call check() again.
class DataSet {
 public:
  /// `inputs` and `outputs` as the network's (outputs: classes, for cross-entropy). kUnknownChoice,
  /// kShapeOutOfRange, kNoMemory; `made` is then left as it is.
  static TrainingStatus create(Loss loss, std::size_t inputs, std::size_t outputs,
                               std::size_t examples, std::unique_ptr<DataSet>& made);

  std::size_t size() const { return examples_; }
  std::size_t inputCount() const { return inputs_; }
  std::size_t outputCount() const { return outputs_; }
  Loss loss() const { return loss_; }
  bool isChecked() const { return is_checked_; }

  /// Row by row: size() * inputCount() numbers.
  std::span<float> inputs();
  /// Row by row: one label an example, or outputCount() numbers.
  std::span<float> targets();
  const float* input(std::size_t example) const { return &numbers_[example * inputs_]; }
  const float* target(std::size_t example) const {
    return &numbers_[examples_ * inputs_ + example * targetsPerExample(loss_, outputs_)];
  }

  /// kOk if every input and target is finite and every label a class; else kNotFinite or
  /// kLabelOutOfRange, `wrong` being the index of the first wrong number among the inputs or,
  /// `among_targets`, the targets.
  TrainingStatus check(bool& among_targets, std::size_t& wrong);

  /// All examples' indices in the random order of one epoch of one seed. Two calls with the same
  /// arguments give the same order; the second costs nothing if it follows the first.
  std::span<const std::uint32_t> order(std::uint32_t seed, std::uint32_t epoch);

 private:
  DataSet(Loss loss, std::size_t inputs, std::size_t outputs, std::size_t examples);

  Loss loss_;
  std::size_t inputs_, outputs_, examples_;
  bool is_checked_ = false;
  std::unique_ptr<float[]> numbers_;        ///< inputs, then targets
  std::unique_ptr<std::uint32_t[]> order_;  ///< of ordered_seed_ and ordered_epoch_
  bool is_ordered_ = false;
  std::uint32_t ordered_seed_ = 0, ordered_epoch_ = 0;
};

}  // namespace network
