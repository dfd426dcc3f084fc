#pragma once
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

/// Inputs to test at. Everything is deterministic: the same run on every machine.
namespace samples {

/// Calls `visit` with blocks of float32 numbers that together run from -infinity to +infinity in
/// increasing order, every stride-th float: all exponents, both signs, denormals.
void forEachBlock(std::uint32_t stride, const std::function<void(std::span<const float>)>& visit);

/// Calls `visit` with blocks of all NaNs: both signs, quiet and signalling, every payload.
void forEachBlockOfNaNs(const std::function<void(std::span<const float>)>& visit);

/// The stride used for the accuracy tests in this build: dense in a release, coarser where every
/// operation is checked or emulated.
std::uint32_t accuracyStride();

/// Runs of consecutive floats around the points where functions bend, jump, saturate, under- or
/// overflow, each run in increasing order.
std::vector<std::vector<float>> neighbourhoods();

/// NaNs of both signs, quiet and signalling, with several payloads.
std::vector<float> nans();

/// +-0, denormals, the smallest and largest normal numbers, infinities, NaNs, small integers,
/// kinks.
std::vector<float> specials();

/// `length` numbers of all kinds: mostly within +-8, some of any exponent, some special.
std::vector<float> mixed(std::size_t length, std::uint32_t seed);

/// `length` finite numbers within +-limit.
std::vector<float> moderate(std::size_t length, std::uint32_t seed, float limit = 8);

}  // namespace samples
