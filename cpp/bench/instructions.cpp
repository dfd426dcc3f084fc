#include <valgrind/callgrind.h>

#include <cstdio>
#include <string>
#include <utility>

#include "bench/workloads.h"

/// Run by Callgrind, this leaves a count of instructions for every kernel and for steps of
/// training. What a count is of stands in its dump's name, with what it is to be divided by, as
/// in "relu forward/1024".
namespace {

using activation::FunctionId;
using activation::KinkSlope;

// Few, because Valgrind works out each fused multiply-add by hand, a thousand times slower.
constexpr std::size_t kLength = 1024;
/// Of PReLU where it has a parameter for each of several channels.
constexpr std::size_t kChannels = 16;

// Where they lie may not change from run to run.
alignas(64) float x[kLength], y[kLength], dy[kLength], dx[kLength];

template <class Work>
void count(const std::string& name, std::size_t divisor, Work work) {
  work();  // whatever is done once only
  CALLGRIND_ZERO_STATS;
  work();
  const std::string dump = name + "/" + std::to_string(divisor);
  CALLGRIND_DUMP_STATS_AT(dump.c_str());
}

void countKernels(FunctionId function, std::size_t channels, const std::string& name) {
  const std::vector<float> parameters = bench::initialParameters(function, channels);
  count(name + " forward", kLength,
        [&] { static_cast<void>(activation::forward(function, parameters, x, y)); });
  count(name + " backward", kLength, [&] {
    static_cast<void>(
        activation::backward(function, parameters, KinkSlope::kConvention, x, dy, dx));
  });
  if (parameters.empty()) return;
  std::vector<float> gradient(parameters.size());
  count(name + " parameter gradient", kLength, [&] {
    static_cast<void>(activation::parameterGradient(function, parameters, x, dy, gradient));
  });
}

/// Counts `steps`, after as many that are not counted.
bool countTraining(const std::string& shape, std::size_t steps, const std::string& name,
                   const network::Optimiser& optimiser) {
  const bench::Training training = bench::makeTraining(shape, optimiser);
  if (!training.network || !training.data) return false;
  std::size_t done = 0;
  double loss = 0;
  bool succeeds = true;
  count("training " + shape + " " + name, steps, [&] {
    succeeds &=
        training.network->train(*training.data, steps, done, loss) == network::TrainingStatus::kOk;
  });
  return succeeds;
}

}  // namespace

int main() {
  std::printf("%s,%s\n", COMPILER, MACHINE);
  bench::fillInputs(x);
  bench::fillInputs(dy);
  for (int id = 0; id < activation::functionCount(); ++id) {
    const auto function = static_cast<FunctionId>(id);
    const activation::Description& about = activation::description(function);
    const std::string name(about.id);
    countKernels(function, 1, name);
    if (!about.parameters.empty() && about.parameters[0].per_channel) {
      countKernels(function, kChannels, name + " (" + std::to_string(kChannels) + " channels)");
    }
  }
  using Kind = network::Optimiser::Kind;
  const network::Optimiser sgd{.kind = Kind::kSgd, .learning_rate = 0.01f};
  const network::Optimiser momentum{.kind = Kind::kSgd, .learning_rate = 0.01f, .momentum = 0.9f};
  const network::Optimiser adam{.kind = Kind::kAdam, .learning_rate = 0.001f};
  const std::pair<const char*, std::size_t> shapes[] = {{"784-128-10", 1}, {"2-8-8-1", 8}};
  for (const auto& [shape, steps] : shapes) {
    if (!countTraining(shape, steps, "sgd", sgd) ||
        !countTraining(shape, steps, "momentum", momentum) ||
        !countTraining(shape, steps, "adam", adam)) {
      std::fprintf(stderr, "The %s network did not train.\n", shape);
      return 1;
    }
  }
}
