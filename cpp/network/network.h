#pragma once
#include <array>
#include <cstdint>
#include <memory>
#include <span>

#include "activation/activation.h"
#include "network/data_set.h"
#include "network/initialisation.h"
#include "network/layer.h"
#include "network/limits.h"
#include "network/loss.h"
#include "network/optimiser.h"
#include "network/training_status.h"

namespace network {

/// What a layer of a network is to be.
struct LayerPlan {
  std::size_t units = 1;
  activation::FunctionId function{};
  /// Of the function's parameter, if it has one; a learned one (PReLU's) starts there.
  float parameter = 0;
};

/// What a network is to be; limits.h says how large.
struct Plan {
  std::size_t inputs = 1;
  std::span<const LayerPlan> layers;  ///< from the first hidden layer to the outputs
  Initialisation initialisation = Initialisation::kHe;
  Loss loss = Loss::kSoftmaxCrossEntropy;
  Optimiser optimiser;
  std::uint32_t seed = 0;
  std::size_t batch = 32;  ///< examples in a step; the last of an epoch may have fewer
};

/// How far training has come.
struct Progress {
  std::uint32_t epoch = 0;     ///< whose order is used, from 0
  std::uint32_t position = 0;  ///< how many of its examples are done
  std::uint64_t steps = 0;     ///< in all
};

/// A network of dense layers y = f(x W + b) that learns, every number a float32. All of its memory
/// is one block, taken by create() and given back by the destructor; no other call allocates.
///
/// The same plan, data and calls give the same bits in the base and simd variants on every machine:
/// the order of all sums is fixed (matrix_products.h), random numbers are whole numbers first
/// (random.h), and exp and ln are the engine's own. In the relaxed variant a product and the sum it
/// goes into are rounded once, not twice, so its runs drift away, slowly at first: the tests hold
/// gradients to within 1e-5 of their largest and the loss after 20 steps to within 1e-4.
///
/// Slopes at kinks are those of the functions' conventions. A learned parameter stays within the
/// range that its function states: what a step takes beyond is put back to the nearer end.
class Network {
 public:
  /// kShapeOutOfRange, kUnknownFunction, kParameterNotAccepted, kUnknownChoice, kSettingOutOfRange,
  /// kNoMemory; `made` is then left as it is.
  static TrainingStatus create(const Plan& plan, std::unique_ptr<Network>& made);

  std::size_t inputCount() const { return layers_[0].inputs; }
  std::size_t outputCount() const { return layer(layer_count_ - 1).units; }
  std::size_t layerCount() const { return layer_count_; }
  const Layer& layer(std::size_t index) const { return layers_[index]; }
  Loss loss() const { return loss_; }
  std::size_t batch() const { return batch_; }
  const Progress& progress() const { return progress_; }

  /// Whether a data set has this network's inputs, outputs and loss, and is checked.
  bool takes(const DataSet& data) const;

  /// `steps` mini-batches, epoch after epoch, each epoch in the order of the network's seed; it
  /// goes on where the last call ended. mean_loss: of the batches, each before its step (0 without
  /// steps). kDataMismatch: nothing is done. kDiverged: a batch's loss is not finite; its step is
  /// not taken, those before it were. steps_done says how many.
  TrainingStatus train(DataSet& data, std::size_t steps, std::size_t& steps_done,
                       double& mean_loss);

  /// The loss of the first examples of `data`, as many as a batch holds or there are, and its
  /// gradient (readGradients). No weight changes. kDataMismatch, kDiverged.
  TrainingStatus computeGradients(const DataSet& data, double& loss);

  /// Mean loss over all examples, and the share of those that are right (loss.h). kDataMismatch.
  TrainingStatus evaluate(const DataSet& data, double& loss, double& accuracy);

  /// outputs: a row for each row of inputs. A row's result depends on nothing but the row and the
  /// weights. kLengthMismatch, kNotFinite (an input); kDiverged (a learned parameter is NaN).
  TrainingStatus predict(std::span<const float> inputs, std::span<float> outputs);

  /// What the units of a layer sum up (z) and answer (y) for one input. Errors as predict, and
  /// kUnknownUnit for a layer that is not there.
  TrainingStatus look(std::span<const float> input, std::size_t layer, std::span<float> z,
                      std::span<float> y);

  /// is_dead[u] = 1 if unit u of a layer has slope 0 for every example, so that nothing it takes in
  /// changes any more; a killed one is dead as well. Else 0. kDataMismatch, kUnknownUnit,
  /// kLengthMismatch.
  TrainingStatus findDead(const DataSet& data, std::size_t layer, std::span<std::uint8_t> is_dead);

  /// Kills a hidden unit: it answers 0 and learns nothing, until it is revived with the weights
  /// that it had (momentum may still have moved them). kUnknownUnit.
  TrainingStatus setKilled(std::size_t layer, std::size_t unit, bool is_killed);

  /// kSettingOutOfRange.
  TrainingStatus setLearningRate(float rate);

  /// How many numbers the network learns.
  std::size_t parameterCount() const;
  /// Layer by layer: weights (unit by unit, of each its inputs in order), biases, then slopes where
  /// they are learned. parameterCount() numbers, or kLengthMismatch.
  TrainingStatus readParameters(std::span<float> to) const;
  /// As they are read; momentum and progress stay. kLengthMismatch; kNotFinite or
  /// kParameterNotAccepted (a slope outside its range), and nothing is written.
  TrainingStatus writeParameters(std::span<const float> from);
  /// As readParameters; of the last batch.
  TrainingStatus readGradients(std::span<float> to) const;

  /// All that training changes, bit for bit: parameters, moments, killed units, progress. The
  /// learning rate is the caller's and stays out. stateBytes() bytes, or kLengthMismatch.
  std::size_t stateBytes() const;
  TrainingStatus saveState(std::span<std::uint8_t> to) const;
  /// kLengthMismatch; kStateMismatch (saved by a network of another shape), and nothing changes.
  TrainingStatus restoreState(std::span<const std::uint8_t> from);

 private:
  Network() = default;

  bool reserve(const Plan& plan);
  void draw(const Plan& plan);
  Panels batchOf(std::size_t rows) const { return {input_, rows, inputCount()}; }
  Panels outputDelta(std::size_t rows) const {
    return {deltas_[0], rows, outputCount(), layer(layer_count_ - 1).is_column};
  }
  bool forward(std::size_t rows);
  void backward(std::size_t rows);
  template <class Pick>
  bool answer(const DataSet& data, std::size_t rows, Pick pick);
  template <class Pick>
  double learnFrom(const DataSet& data, std::size_t rows, Pick pick);
  struct Saved;
  std::uint64_t fingerprint() const;

  std::array<Layer, kMaximumLayers> layers_ = {};
  std::size_t layer_count_ = 0;
  Loss loss_ = Loss::kSoftmaxCrossEntropy;
  Optimiser optimiser_;
  std::uint32_t seed_ = 0;
  std::size_t batch_ = 0;
  Progress progress_;
  AdamPowers powers_;

  std::unique_ptr<float[]> memory_;  ///< everything below and of the layers
  std::span<float> kept_;            ///< what a saved state holds: the next two lines, silent units
  std::span<float> parameters_;
  std::span<float> first_moments_, second_moments_;
  std::span<float> gradients_;   ///< in the order of the parameters
  float* input_ = nullptr;       ///< the batch
  float* deltas_[2] = {};        ///< gradients with respect to a layer's y, then its z
  float* transposed_ = nullptr;  ///< the weights of the layer that backward() is at
  float* row_ = nullptr;         ///< one example's outputs, or the targets of a single output
};

}  // namespace network
