#pragma once
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>

#include "activation/groups.h"

/// Walking over rows of channels, each channel with a parameter of its own.
namespace activation {

/// The parameters in the order in which a buffer's elements need them, four at a time from any of
/// them on. Short rows are repeated, the more often the longer the walk, so that it meets few
/// seams.
class ChannelParameters {
 public:
  ChannelParameters(std::span<const float> parameters, [[maybe_unused]] std::size_t walk)
      : row_(parameters) {
    if constexpr (kVectors > 1) {
      const std::size_t most = std::clamp<std::size_t>(walk / 16, 64, kRepeatedLength);
      if (row_.size() <= most / 2) repeatRow(most / row_.size() * row_.size());
    }
    seam_begin_ = row_.size() - std::min(row_.size(), simd::kLanes - 1);
    for (std::size_t i = 0; i < std::size(seam_); ++i) {
      seam_[i] = row_[(seam_begin_ + i) % row_.size()];
    }
  }

  /// How many a row has; a multiple of the number of channels.
  std::size_t rowLength() const { return row_.size(); }

  /// For the four elements from this place of a row on, which the next row may have a part in.
  const float* from(std::size_t place) const {
    return place + simd::kLanes > row_.size() ? &seam_[place - seam_begin_] : &row_[place];
  }

 private:
  static constexpr std::size_t kRepeatedLength = kVectors > 1 ? 256 : 1;

  void repeatRow(std::size_t length) {
    std::copy(row_.begin(), row_.end(), repeated_);
    for (std::size_t filled = row_.size(); filled < length; filled *= 2) {
      std::copy_n(repeated_, std::min(filled, length - filled), repeated_ + filled);
    }
    row_ = {repeated_, length};
  }

  std::span<const float> row_;
  float repeated_[kRepeatedLength];
  /// Where a row ends and the next begins: the last three channels (or all, where there are fewer)
  /// and those that follow.
  std::size_t seam_begin_;
  float seam_[2 * (simd::kLanes - 1)];
};

/// As forEachChannelGroup, for rows that go into a wide group without a rest: each wide group needs
/// the same parameters, which can stay in registers.
template <class Visit>
[[gnu::always_inline]] inline void forEachGroupOfShortRows(std::span<const float> parameters,
                                                           std::size_t first, std::size_t length,
                                                           Visit visit) {
  float channels[WideGroup::kLength];
  for (std::size_t i = 0; i < std::size(channels); ++i) {
    channels[i] = parameters[(first + i) % parameters.size()];
  }
  std::size_t i = 0;
  for (; i + WideGroup::kLength <= length; i += WideGroup::kLength) {
    visit(channels, WideGroup{i});
  }
  const float* rest = channels;
  for (; i + Group::kLength <= length; i += Group::kLength, rest += Group::kLength) {
    visit(rest, Group{i});
  }
  if (i < length) visit(rest, LastGroup{i, length - i});
}

/// Calls `visit` with groups that cover `length` elements, each with where its four parameters lie.
/// `first` is the place in the whole buffer of the element at 0.
template <class Visit>
[[gnu::always_inline]] inline void forEachChannelGroup(std::span<const float> parameters,
                                                       std::size_t first, std::size_t length,
                                                       Visit visit) {
  if constexpr (kVectors > 1) {
    if (WideGroup::kLength % parameters.size() == 0) {
      return forEachGroupOfShortRows(parameters, first, length, visit);
    }
  }
  const ChannelParameters channels(parameters, length);
  const std::size_t row = channels.rowLength();
  std::size_t place = first % row;
  std::size_t i = 0;
  if constexpr (kVectors == 1) {
    for (; i + Group::kLength <= length; i += Group::kLength) {
      visit(channels.from(place), Group{i});
      place += Group::kLength;
      while (place >= row) place -= row;
    }
  } else {
    while (i + Group::kLength <= length) {
      // As many groups as the row has left, or the one across its end.
      const float* from = channels.from(place);
      const std::size_t groups = std::min(row - place, length - i) / Group::kLength;
      const std::size_t end = i + std::max<std::size_t>(groups, 1) * Group::kLength;
      place += end - i;
      while (i + WideGroup::kLength <= end) {
        visit(from, WideGroup{i});
        i += WideGroup::kLength;
        from += WideGroup::kLength;
      }
      for (; i < end; i += Group::kLength, from += Group::kLength) visit(from, Group{i});
      while (place >= row) place -= row;
    }
  }
  if (const std::size_t rest = length - i; rest > 0) {
    visit(channels.from(place), LastGroup{i, rest});
  }
}

}  // namespace activation
