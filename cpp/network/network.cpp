#include "network/network.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <new>

#include "network/matrix_products.h"
#include "network/panel_rows.h"

namespace network {

namespace {

/// Stream of the random numbers that draw the weights.
constexpr std::uint32_t kWeightStream = 0;
constexpr std::size_t kCacheLine = 64;

bool isWithin(std::size_t number, std::size_t most) { return number >= 1 && number <= most; }

TrainingStatus check(const Plan& plan) {
  if (!isWithin(plan.inputs, kMaximumUnits) || !isWithin(plan.layers.size(), kMaximumLayers) ||
      !isWithin(plan.batch, kMaximumBatch)) {
    return TrainingStatus::kShapeOutOfRange;
  }
  for (const LayerPlan& layer : plan.layers) {
    if (!isWithin(layer.units, kMaximumUnits)) return TrainingStatus::kShapeOutOfRange;
    const auto id = static_cast<int>(layer.function);
    if (id < 0 || id >= activation::functionCount()) return TrainingStatus::kUnknownFunction;
    const auto parameters = description(layer.function).parameters;
    if (!parameters.empty() &&
        activation::check(layer.function, {&layer.parameter, 1}, 1) != Status::kOk) {
      return TrainingStatus::kParameterNotAccepted;
    }
  }
  if (!isValid(plan.initialisation) || !isValid(plan.loss) ||
      (plan.optimiser.kind != Optimiser::Kind::kSgd &&
       plan.optimiser.kind != Optimiser::Kind::kAdam)) {
    return TrainingStatus::kUnknownChoice;
  }
  if (!plan.optimiser.isAccepted()) return TrainingStatus::kSettingOutOfRange;
  return TrainingStatus::kOk;
}

/// Hands out parts of one block; without a block it only counts, to find out how long it must be.
class Arena {
 public:
  explicit Arena(float* start) : next_(start) {}

  float* take(std::size_t length) {
    float* const part = next_;
    if (next_) next_ += length;
    taken_ += length;
    return part;
  }
  std::size_t taken() const { return taken_; }

 private:
  float* next_;
  std::size_t taken_ = 0;
};

/// The numbers of a layer that are learned, or their gradients.
void takeParameters(Arena& arena, const Layer& layer, Panels& weights, float*& biases,
                    float*& slopes) {
  weights = {nullptr, padded(layer.inputs), layer.units, layer.is_column};
  weights.data = arena.take(weights.size());
  biases = arena.take(padded(layer.units));
  slopes = layer.learns_slopes ? arena.take(padded(layer.units)) : nullptr;
}

bool allFinite(std::span<const float> numbers) {
  return std::all_of(numbers.begin(), numbers.end(), [](float x) { return std::isfinite(x); });
}

/// Visits every number that a layer learns (or its gradient), in readParameters' order.
template <class Visit>
void forEachParameter(const Layer& layer, const Panels& weights, float* biases, float* slopes,
                      Visit visit) {
  for (std::size_t unit = 0; unit < layer.units; ++unit) {
    for (std::size_t input = 0; input < layer.inputs; ++input) visit(weights.at(input, unit));
  }
  for (std::size_t unit = 0; unit < layer.units; ++unit) visit(biases[unit]);
  for (std::size_t unit = 0; slopes && unit < layer.units; ++unit) visit(slopes[unit]);
}

}  // namespace

TrainingStatus Network::create(const Plan& plan, std::unique_ptr<Network>& made) {
  const TrainingStatus status = check(plan);
  if (status != TrainingStatus::kOk) return status;
  std::unique_ptr<Network> network(new (std::nothrow) Network);
  if (!network || !network->reserve(plan)) return TrainingStatus::kNoMemory;
  network->draw(plan);
  made = std::move(network);
  return TrainingStatus::kOk;
}

/// Takes the memory and gives every layer its parts.
bool Network::reserve(const Plan& plan) {
  loss_ = plan.loss;
  optimiser_ = plan.optimiser;
  seed_ = plan.seed;
  batch_ = plan.batch;
  layer_count_ = plan.layers.size();
  const std::size_t room = padded(batch_);  // rows: a column's are padded
  std::size_t widest = 0, largest_transposed = 0;
  for (std::size_t i = 0; i < layer_count_; ++i) {
    Layer& layer = layers_[i];
    layer.inputs = i == 0 ? plan.inputs : layers_[i - 1].units;
    layer.units = plan.layers[i].units;
    layer.function = plan.layers[i].function;
    layer.parameter = plan.layers[i].parameter;
    layer.has_parameter = !description(layer.function).parameters.empty();
    layer.learns_slopes = layer.has_parameter && parameterOf(layer).per_channel;
    layer.loops = &layerFunction(layer.function);
    // Softmax of a single output would be no work to save.
    layer.is_column = i + 1 == layer_count_ && layer.units == 1 && !layer.learns_slopes &&
                      loss_ == Loss::kMeanSquared;
    widest = std::max(widest, padded(layer.units));
    if (i > 0) {
      largest_transposed = std::max(largest_transposed, padded(layer.units) * padded(layer.inputs));
    }
  }
  const auto divide = [&](float* start) {
    Arena arena(start);
    for (Layer& layer : std::span(layers_).first(layer_count_)) {
      takeParameters(arena, layer, layer.weights, layer.biases, layer.slopes);
    }
    const std::size_t count = arena.taken();
    const std::size_t moments = optimiser_.momentCount();
    parameters_ = {start, start ? count : 0};
    first_moments_ = {arena.take(moments > 0 ? count : 0), start && moments > 0 ? count : 0};
    second_moments_ = {arena.take(moments > 1 ? count : 0), start && moments > 1 ? count : 0};
    for (Layer& layer : std::span(layers_).first(layer_count_)) {
      layer.is_silent = arena.take(padded(layer.units));
    }
    kept_ = {start, start ? arena.taken() : 0};
    gradients_ = {arena.take(count), start ? count : 0};
    Arena gradients(gradients_.data());
    for (Layer& layer : std::span(layers_).first(layer_count_)) {
      takeParameters(gradients, layer, layer.weight_gradients, layer.bias_gradients,
                     layer.slope_gradients);
      layer.z = arena.take(room * padded(layer.units));
      layer.y = arena.take(room * padded(layer.units));
    }
    input_ = arena.take(room * padded(plan.inputs));
    for (float*& delta : deltas_) delta = arena.take(room * widest);
    transposed_ = arena.take(largest_transposed);
    row_ = arena.take(std::max(widest, room));
    return arena.taken();
  };
  const std::size_t length = divide(nullptr) + kCacheLine / sizeof(float);
  if (static_cast<double>(length) * sizeof(float) > kMaximumBytes) return false;
  memory_ = std::unique_ptr<float[]>(new (std::nothrow) float[length]());
  if (!memory_) return false;
  void* start = memory_.get();
  std::size_t bytes = length * sizeof(float);
  divide(static_cast<float*>(std::align(kCacheLine, sizeof(float), start, bytes)));
  return true;
}

/// Gives the parameters their first values.
void Network::draw(const Plan& plan) {
  Random random = Random::ofStream(seed_, kWeightStream);
  for (std::size_t i = 0; i < layer_count_; ++i) {
    Layer& layer = layers_[i];
    drawWeights(plan.initialisation, random, layer.inputs, layer.weights);
    if (layer.learns_slopes) std::fill_n(layer.slopes, padded(layer.units), layer.parameter);
    if (i + 1 == layer_count_) break;
    // Padding units: what they answer, f(0), must not become part of weight gradients.
    std::fill(layer.is_silent + layer.units, layer.is_silent + padded(layer.units), 1.0f);
    layer.silent_count = padded(layer.units) - layer.units;
  }
}

bool Network::takes(const DataSet& data) const {
  return data.isChecked() && data.loss() == loss_ && data.inputCount() == inputCount() &&
         data.outputCount() == outputCount();
}

bool Network::forward(std::size_t rows) {
  Panels x = batchOf(rows);
  bool is_done = true;
  for (const Layer& layer : std::span(layers_).first(layer_count_)) {
    is_done = network::forward(layer, x) && is_done;
    x = layer.yOf(rows);
  }
  return is_done;
}

/// From the gradient with respect to the outputs, in deltas_[0], to those of all parameters.
void Network::backward(std::size_t rows) {
  Panels delta = outputDelta(rows);
  float* other = deltas_[1];
  for (std::size_t i = layer_count_ - 1; i > 0; --i) {
    const Layer& layer = layers_[i];
    network::backward(layer, layers_[i - 1].yOf(rows), delta);
    Panels transposed{transposed_, padded(layer.units), layer.inputs};
    if (layer.is_column) {
      transposed.data = layer.weights.data;  // one row, whose panels lie in line
      transposed.rows = 1;
    } else {
      transpose(layer.weights, transposed);
    }
    const Panels next{other, rows, layer.inputs};
    multiply(delta, transposed, nullptr, next);
    other = delta.data;
    delta = next;
  }
  network::backward(layers_[0], batchOf(rows), delta);
}

/// Runs examples through the network; pick(i) is the one that row i is to be. False if the network
/// cannot answer.
template <class Pick>
bool Network::answer(const DataSet& data, std::size_t rows, Pick pick) {
  const Panels x = batchOf(rows);
  for (std::size_t i = 0; i < rows; ++i) writeRow(x, i, data.input(pick(i)));
  return forward(rows);
}

/// The mean loss of some examples and its gradient; NaN or infinite, and no gradient, where the
/// numbers have left their range.
template <class Pick>
double Network::learnFrom(const DataSet& data, std::size_t rows, Pick pick) {
  if (!answer(data, rows, pick)) return std::numeric_limits<double>::quiet_NaN();
  const Panels y = layers_[layer_count_ - 1].yOf(rows), delta = outputDelta(rows);
  const float share = 1 / static_cast<float>(rows);
  double sum = 0;
  if (delta.is_column) {
    for (std::size_t i = 0; i < rows; ++i) row_[i] = *data.target(pick(i));
    sum = squaredErrorsAndGradients(row_, share, rows, y.data, delta.data);
  } else {
    for (std::size_t i = 0; i < rows; ++i) {
      readRow(y, i, row_);
      sum += lossAndGradient(loss_, data.target(pick(i)), share, outputCount(), row_);
      writeRow(delta, i, row_);
    }
  }
  if (std::isfinite(sum)) backward(rows);
  return sum / static_cast<double>(rows);
}

TrainingStatus Network::train(DataSet& data, std::size_t steps, std::size_t& steps_done,
                              double& mean_loss) {
  steps_done = 0;
  mean_loss = 0;
  if (!takes(data)) return TrainingStatus::kDataMismatch;
  double sum = 0;
  for (; steps_done < steps; ++steps_done) {
    if (progress_.position >= data.size()) {
      ++progress_.epoch;
      progress_.position = 0;
    }
    const std::size_t rows = std::min(batch_, data.size() - progress_.position);
    const auto order = data.order(seed_, progress_.epoch).subspan(progress_.position);
    const double loss = learnFrom(data, rows, [&](std::size_t i) { return order[i]; });
    if (!std::isfinite(loss)) return TrainingStatus::kDiverged;
    takeStep(optimiser_, powers_, parameters_, gradients_, first_moments_, second_moments_);
    for (const Layer& layer : std::span(layers_).first(layer_count_)) limitSlopes(layer);
    progress_.position += static_cast<std::uint32_t>(rows);
    ++progress_.steps;
    sum += loss;
    mean_loss = sum / static_cast<double>(steps_done + 1);
  }
  return TrainingStatus::kOk;
}

TrainingStatus Network::computeGradients(const DataSet& data, double& loss) {
  if (!takes(data)) return TrainingStatus::kDataMismatch;
  const std::size_t rows = std::min(batch_, data.size());
  loss = learnFrom(data, rows, [](std::size_t i) { return i; });
  return std::isfinite(loss) ? TrainingStatus::kOk : TrainingStatus::kDiverged;
}

TrainingStatus Network::evaluate(const DataSet& data, double& loss, double& accuracy) {
  if (!takes(data)) return TrainingStatus::kDataMismatch;
  double sum = 0;
  std::size_t right = 0;
  for (std::size_t first = 0; first < data.size(); first += batch_) {
    const std::size_t rows = std::min(batch_, data.size() - first);
    const auto pick = [&](std::size_t i) { return first + i; };
    if (!answer(data, rows, pick)) return TrainingStatus::kDiverged;
    for (std::size_t i = 0; i < rows; ++i) {
      const float* target = data.target(pick(i));
      readRow(layers_[layer_count_ - 1].yOf(rows), i, row_);
      if (isRight(loss_, target, outputCount(), row_)) ++right;
      sum += lossAndGradient(loss_, target, 1, outputCount(), row_);
    }
  }
  loss = sum / static_cast<double>(data.size());
  accuracy = static_cast<double>(right) / static_cast<double>(data.size());
  return TrainingStatus::kOk;
}

TrainingStatus Network::predict(std::span<const float> inputs, std::span<float> outputs) {
  const std::size_t examples = inputs.size() / inputCount();
  if (inputs.size() != examples * inputCount() || outputs.size() != examples * outputCount()) {
    return TrainingStatus::kLengthMismatch;
  }
  if (!allFinite(inputs)) return TrainingStatus::kNotFinite;
  for (std::size_t first = 0; first < examples; first += batch_) {
    const std::size_t rows = std::min(batch_, examples - first);
    const Panels x = batchOf(rows);
    for (std::size_t i = 0; i < rows; ++i) writeRow(x, i, &inputs[(first + i) * inputCount()]);
    if (!forward(rows)) return TrainingStatus::kDiverged;
    const Panels y = layers_[layer_count_ - 1].yOf(rows);
    for (std::size_t i = 0; i < rows; ++i) readRow(y, i, &outputs[(first + i) * outputCount()]);
  }
  return TrainingStatus::kOk;
}

TrainingStatus Network::look(std::span<const float> input, std::size_t layer, std::span<float> z,
                             std::span<float> y) {
  if (layer >= layer_count_) return TrainingStatus::kUnknownUnit;
  const std::size_t units = layers_[layer].units;
  if (input.size() != inputCount() || z.size() != units || y.size() != units) {
    return TrainingStatus::kLengthMismatch;
  }
  if (!allFinite(input)) return TrainingStatus::kNotFinite;
  writeRow(batchOf(1), 0, input.data());
  if (!forward(1)) return TrainingStatus::kDiverged;
  readRow(layers_[layer].zOf(1), 0, z.data());
  readRow(layers_[layer].yOf(1), 0, y.data());
  return TrainingStatus::kOk;
}

TrainingStatus Network::findDead(const DataSet& data, std::size_t layer,
                                 std::span<std::uint8_t> is_dead) {
  if (!takes(data)) return TrainingStatus::kDataMismatch;
  if (layer >= layer_count_) return TrainingStatus::kUnknownUnit;
  const Layer& about = layers_[layer];
  if (is_dead.size() != about.units) return TrainingStatus::kLengthMismatch;
  std::fill(is_dead.begin(), is_dead.end(), std::uint8_t{1});
  for (std::size_t first = 0; first < data.size(); first += batch_) {
    const std::size_t rows = std::min(batch_, data.size() - first);
    const auto pick = [&](std::size_t i) { return first + i; };
    if (!answer(data, rows, pick)) return TrainingStatus::kDiverged;
    clearWhereAlive(about, rows, is_dead);
  }
  return TrainingStatus::kOk;
}

TrainingStatus Network::setKilled(std::size_t layer, std::size_t unit, bool is_killed) {
  if (layer + 1 >= layer_count_ || unit >= layers_[layer].units) {
    return TrainingStatus::kUnknownUnit;
  }
  Layer& about = layers_[layer];
  about.is_silent[unit] = is_killed ? 1.0f : 0.0f;
  countSilent(about);
  return TrainingStatus::kOk;
}

TrainingStatus Network::setLearningRate(float rate) {
  Optimiser changed = optimiser_;
  changed.learning_rate = rate;
  if (!changed.isAccepted()) return TrainingStatus::kSettingOutOfRange;
  optimiser_ = changed;
  return TrainingStatus::kOk;
}

std::size_t Network::parameterCount() const {
  std::size_t count = 0;
  for (const Layer& layer : std::span(layers_).first(layer_count_)) {
    count += layer.units * (layer.inputs + 1 + (layer.learns_slopes ? 1 : 0));
  }
  return count;
}

TrainingStatus Network::readParameters(std::span<float> to) const {
  if (to.size() != parameterCount()) return TrainingStatus::kLengthMismatch;
  auto next = to.begin();
  for (const Layer& layer : std::span(layers_).first(layer_count_)) {
    forEachParameter(layer, layer.weights, layer.biases, layer.slopes,
                     [&](float number) { *next++ = number; });
  }
  return TrainingStatus::kOk;
}

TrainingStatus Network::readGradients(std::span<float> to) const {
  if (to.size() != parameterCount()) return TrainingStatus::kLengthMismatch;
  auto next = to.begin();
  for (const Layer& layer : std::span(layers_).first(layer_count_)) {
    forEachParameter(layer, layer.weight_gradients, layer.bias_gradients, layer.slope_gradients,
                     [&](float number) { *next++ = number; });
  }
  return TrainingStatus::kOk;
}

TrainingStatus Network::writeParameters(std::span<const float> from) {
  if (from.size() != parameterCount()) return TrainingStatus::kLengthMismatch;
  if (!allFinite(from)) return TrainingStatus::kNotFinite;
  auto behind = from.begin();
  for (const Layer& layer : std::span(layers_).first(layer_count_)) {
    const std::size_t slopes = layer.learns_slopes ? layer.units : 0;
    behind += static_cast<std::ptrdiff_t>(layer.units * (layer.inputs + 1) + slopes);
    const bool in_range =
        std::all_of(behind - static_cast<std::ptrdiff_t>(slopes), behind, [&](float slope) {
          const activation::Parameter& range = parameterOf(layer);
          return slope >= range.minimum && slope <= range.maximum;
        });
    if (!in_range) return TrainingStatus::kParameterNotAccepted;
  }
  auto next = from.begin();
  for (const Layer& layer : std::span(layers_).first(layer_count_)) {
    forEachParameter(layer, layer.weights, layer.biases, layer.slopes,
                     [&](float& number) { number = *next++; });
  }
  return TrainingStatus::kOk;
}

/// What a saved state begins with.
struct Network::Saved {
  std::uint64_t fingerprint;
  Progress progress;
  AdamPowers powers;
};

std::size_t Network::stateBytes() const { return sizeof(Saved) + kept_.size_bytes(); }

TrainingStatus Network::saveState(std::span<std::uint8_t> to) const {
  if (to.size() != stateBytes()) return TrainingStatus::kLengthMismatch;
  const Saved saved{fingerprint(), progress_, powers_};
  std::memcpy(to.data(), &saved, sizeof saved);
  std::memcpy(to.data() + sizeof saved, kept_.data(), kept_.size_bytes());
  return TrainingStatus::kOk;
}

TrainingStatus Network::restoreState(std::span<const std::uint8_t> from) {
  if (from.size() != stateBytes()) return TrainingStatus::kLengthMismatch;
  Saved saved;
  std::memcpy(&saved, from.data(), sizeof saved);
  if (saved.fingerprint != fingerprint()) return TrainingStatus::kStateMismatch;
  progress_ = saved.progress;
  powers_ = saved.powers;
  std::memcpy(kept_.data(), from.data() + sizeof saved, kept_.size_bytes());
  for (Layer& layer : std::span(layers_).first(layer_count_)) countSilent(layer);
  return TrainingStatus::kOk;
}

/// A number that tells networks of different shape apart (FNV-1a over what the memory's division
/// depends on).
std::uint64_t Network::fingerprint() const {
  constexpr std::uint64_t kVersion = 1;
  std::uint64_t hash = 0xcbf29ce484222325U;
  const auto add = [&](std::uint64_t number) { hash = (hash ^ number) * 0x100000001b3U; };
  for (const std::uint64_t number :
       {kVersion, std::uint64_t{inputCount()}, std::uint64_t{optimiser_.momentCount()}}) {
    add(number);
  }
  for (const Layer& layer : std::span(layers_).first(layer_count_)) {
    add(layer.units);
    add(layer.learns_slopes ? 1 : 0);
  }
  return hash;
}

}  // namespace network
