#pragma once

/// What a call into the engine came to. The engine throws nothing: a call either does all its work
/// and returns kOk, or touches no output and says why not.
enum class Status : int {
  kOk = 0,
  kUnknownFunction,      ///< no function has this id
  kLengthMismatch,       ///< buffers that belong together differ in length
  kPartialOverlap,       ///< input and output share memory without starting at the same element
  kParameterCount,       ///< more or fewer parameters than the function takes
  kParameterNotFinite,   ///< a parameter is NaN or infinite
  kParameterOutOfRange,  ///< a parameter lies outside the range its function states
  kChannelMismatch,      ///< a buffer's length is not a multiple of the number of channels
};
