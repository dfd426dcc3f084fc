#include <chrono>
#include <cstdio>
#include <map>
#include <memory>
#include <string>

#include "bench/workloads.h"

/// The engine's own code compiled for this machine, for turns with the browser. Reads requests, a
/// line each, and answers each with the nanoseconds that so many turns took:
///   forward|in-place|gradient <function> <channels> <length> <turns>
///   train <shape> <turns>
namespace {

using activation::FunctionId;
using activation::KinkSlope;
using network::TrainingStatus;

constexpr std::size_t kMostFloats = 1 << 24;
/// Buffers begin on a cache line, and no two at the same place of a page: a load that follows a
/// store to the same place of another page waits for it.
constexpr std::size_t kApart = 2112 / sizeof(float);

float* buffer(std::size_t index) {
  constexpr std::size_t kPage = 4096;
  constexpr std::size_t kFloats = 4 * (kMostFloats + kApart);
  static const auto kBlock =
      std::make_unique_for_overwrite<float[]>(kFloats + kPage / sizeof(float));
  void* start = kBlock.get();
  std::size_t room = kFloats * sizeof(float) + kPage;
  auto* const first = static_cast<float*>(std::align(kPage, kFloats * sizeof(float), start, room));
  return first + index * (kMostFloats + kApart);
}

template <class Work>
long long nanoseconds(Work work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  const auto end = std::chrono::steady_clock::now();
  return std::chrono::duration_cast<std::chrono::nanoseconds>(end - start).count();
}

long long elementwise(const std::string& what, const std::string& id, std::size_t channels,
                      std::size_t length, int turns) {
  FunctionId function{};
  if (length > kMostFloats || !activation::find(id, function)) return -1;
  const std::vector<float> parameters = bench::initialParameters(function, channels);
  const std::span x(buffer(0), length), y(buffer(1), length), dy(buffer(2), length),
      dx(buffer(3), length);
  const std::span out = what == "in-place" ? x : y;
  static std::size_t filled = 0;
  if (filled < length) {
    bench::fillInputs(x);
    bench::fillInputs(dy);
    filled = length;
  }
  const auto turn = [&] {
    static_cast<void>(activation::forward(function, parameters, x, out));
    if (what == "gradient") {
      static_cast<void>(
          activation::backward(function, parameters, KinkSlope::kConvention, x, dy, dx));
    }
  };
  turn();  // brings the buffers into the caches, as the turns before do for the others
  const long long took = nanoseconds([&] {
    for (int i = 0; i < turns; ++i) turn();
  });
  if (what == "in-place") filled = 0;
  return took;
}

long long train(const std::string& shape, int turns) {
  static std::map<std::string, bench::Training> trainings;
  if (!trainings.contains(shape)) {
    trainings[shape] = bench::makeTraining(shape, {.learning_rate = 0.01f});
  }
  const bench::Training& training = trainings[shape];
  if (!training.network || !training.data) return -1;
  std::size_t done = 0;
  double loss = 0;
  auto status = TrainingStatus::kOk;
  const auto steps = static_cast<std::size_t>(turns);
  const long long took =
      nanoseconds([&] { status = training.network->train(*training.data, steps, done, loss); });
  return status == TrainingStatus::kOk ? took : -1;
}

}  // namespace

int main() {
  char what[16], name[32];
  while (std::scanf("%15s %31s", what, name) == 2) {
    std::size_t channels = 0, length = 0;
    int turns = 0;
    long long took = -1;
    if (std::string(what) == "train") {
      if (std::scanf("%d", &turns) == 1) took = train(name, turns);
    } else if (std::scanf("%zu %zu %d", &channels, &length, &turns) == 3) {
      took = elementwise(what, name, channels, length, turns);
    }
    if (took < 0) return 1;
    std::printf("%lld\n", took);
    std::fflush(stdout);
  }
}
