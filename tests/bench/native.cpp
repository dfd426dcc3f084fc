#include <chrono>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include "activation/activation.h"

/// The engine's own kernels, compiled for this machine: reads lines "function length turns" and
/// answers each with the nanoseconds that so many calls took.
int main() {
  char id[64];
  std::size_t length = 0;
  int turns = 0;
  while (std::scanf("%63s %zu %d", id, &length, &turns) == 3) {
    activation::FunctionId function{};
    if (!activation::find(id, function)) return 1;
    std::vector<float> parameters;
    for (const auto& parameter : activation::description(function).parameters) {
      parameters.push_back(parameter.initial);
    }
    std::vector<float> x(length);
    std::vector<float> y(length);
    for (std::size_t i = 0; i < length; ++i) {
      x[i] = std::sin(static_cast<float>(i) * 1.7F) * 6;  // as in measure.js
    }
    static_cast<void>(activation::forward(function, parameters, x, y));
    const auto start = std::chrono::steady_clock::now();
    for (int turn = 0; turn < turns; ++turn) {
      static_cast<void>(activation::forward(function, parameters, x, y));
    }
    const auto end = std::chrono::steady_clock::now();
    std::printf("%lld\n",
                static_cast<long long>(
                    std::chrono::duration_cast<std::chrono::nanoseconds>(end - start).count()));
    std::fflush(stdout);
  }
}
