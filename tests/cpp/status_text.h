#pragma once
#include <ostream>

#include "status.h"

/// Lets a failing test print kChannelMismatch rather than 7.
inline std::ostream& operator<<(std::ostream& out, Status status) {
  switch (status) {
    case Status::kOk:
      return out << "kOk";
    case Status::kUnknownFunction:
      return out << "kUnknownFunction";
    case Status::kLengthMismatch:
      return out << "kLengthMismatch";
    case Status::kPartialOverlap:
      return out << "kPartialOverlap";
    case Status::kParameterCount:
      return out << "kParameterCount";
    case Status::kParameterNotFinite:
      return out << "kParameterNotFinite";
    case Status::kParameterOutOfRange:
      return out << "kParameterOutOfRange";
    case Status::kChannelMismatch:
      return out << "kChannelMismatch";
  }
  return out << "Status(" << static_cast<int>(status) << ")";
}
