#pragma once
#include "function_sweep.h"

/// The one name that a module sweep_<variant> shows.
extern "C" __attribute__((visibility("default"))) const EngineCalls* engineCalls();
