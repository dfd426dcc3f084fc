// Holds one function of the engine, in several variants, against the oracle at every float.
//
// Usage: accuracy_sweep --list
//          prints the ids of all functions, one a line
//        accuracy_sweep <function> <stride> <sweep_variant module>...
//          prints lines "progress <percent>" and, last, what was found as a line of JSON
//
// A function with a parameter is asked about its initial one.

#include <dlfcn.h>

#include <cinttypes>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#ifdef __GLIBC__
#include <gnu/libc-version.h>
#endif

#include "cases.h"
#include "float_bits.h"
#include "function_sweep.h"
#include "oracle_blocks.h"
#include "sweep_module.h"

namespace {

[[noreturn]] void fail(const std::string& message) {
  std::fprintf(stderr, "accuracy_sweep: %s\n", message.c_str());
  std::exit(2);
}

EngineCalls loadModule(const char* path) {
  void* module = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (module == nullptr) fail(dlerror());
  const auto calls = reinterpret_cast<decltype(&engineCalls)>(dlsym(module, "engineCalls"));
  if (calls == nullptr) fail(dlerror());
  return *calls();
}

Case caseOf(std::string_view function) {
  for (Case& c : casesAtInitialParameters()) {
    if (c.description->id == function) return c;
  }
  fail("there is no function \"" + std::string(function) + "\"; --list names all");
}

std::string compiler() {
#ifdef __clang__
  return "Clang " __clang_version__;
#else
  return "GCC " __VERSION__;
#endif
}

/// Whose <cmath> the oracle calls.
std::string library() {
#ifdef __GLIBC__
  return std::string("glibc ") + gnu_get_libc_version();
#else
  return "the C library";
#endif
}

void printError(const char* what, const WorstError& worst) {
  // JSON has no infinity.
  std::printf(R"("%s":{"ulps":%s,"x":"%s","got":"%s"},)", what,
              std::isinf(worst.ulps) ? "null" : std::to_string(worst.ulps).c_str(),
              bits::text(worst.x).c_str(), bits::text(worst.got).c_str());
}

void printFindings(const EngineCalls& engine, const Findings& found, const FunctionSweep& sweep) {
  std::printf(R"({"variant":"%s",)", std::string(engine.variant).c_str());
  printError("value", found.value);
  printError("slope", found.slope);
  std::printf(R"("turnBack":{"floats":%)" PRId64 R"(,"x":"%s"},"lostNaNs":%)" PRIu64
              R"(,"edges":[)",
              found.turn_back.floats, bits::text(found.turn_back.x).c_str(), found.lost_nans);
  const char* separator = "";
  for (const EdgeAnswer& edge : sweep.edges(engine)) {
    std::printf(R"(%s{"x":"%g","value":"%.9g","slope":"%.9g","isRight":%s})", separator,
                static_cast<double>(edge.x), static_cast<double>(edge.value),
                static_cast<double>(edge.slope), edge.is_right ? "true" : "false");
    separator = ",";
  }
  std::printf("]}");
}

void sweepFunction(std::string_view function, std::uint32_t stride,
                   std::span<const EngineCalls> engines) {
  const Case c = caseOf(function);
  FunctionSweep sweep(c, engines);
  int percent = -1;
  sweepAllFloats(sweep, stride, [&](double part) {
    if (const int now = static_cast<int>(100 * part); now > percent) {
      percent = now;
      std::printf("progress %d\n", percent);
      std::fflush(stdout);
    }
  });
  const bool never_falls = c.expected->rises && c.parameter() >= 0;
  std::printf(R"({"function":"%s","name":"%s","stride":%u,"inputs":%)" PRIu64
              R"(,"isExact":%s,"neverFalls":%s,"compiler":"%s","library":"%s","oracle":"%s",)"
              R"("allowed":{"value":%g,"slope":%g,"fall":%d},"variants":[)",
              std::string(c.description->id).c_str(), c.name.c_str(), stride, sweep.inputs(),
              c.isExact() ? "true" : "false", never_falls ? "true" : "false", compiler().c_str(),
              library().c_str(), std::string(oracle::blockMethod()).c_str(), c.accuracy.value,
              c.accuracy.slope, c.accuracy.fall);
  for (std::size_t k = 0; k < engines.size(); ++k) {
    if (k > 0) std::printf(",");
    printFindings(engines[k], sweep.findings()[k], sweep);
  }
  std::printf("]}\n");
}

}  // namespace

int main(int count, char** arguments) {
  if (count == 2 && std::strcmp(arguments[1], "--list") == 0) {
    for (const activation::FunctionId id : allFunctions()) {
      std::puts(std::string(activation::description(id).id).c_str());
    }
    return 0;
  }
  if (count < 4) fail("usage: accuracy_sweep --list, or <function> <stride> <module>...");
  const auto stride = static_cast<std::uint32_t>(std::strtoul(arguments[2], nullptr, 10));
  if (stride == 0) fail("the stride is a whole number from 1 on");
  std::vector<EngineCalls> engines;
  for (int i = 3; i < count; ++i) engines.push_back(loadModule(arguments[i]));
  sweepFunction(arguments[1], stride, engines);
}
