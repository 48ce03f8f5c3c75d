/*===- runner.h - the command line of a module ----------------------------===*/
#ifndef HEDDLE_RUNNER_H
#define HEDDLE_RUNNER_H

#include "heddle/heddle.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What `heddle run MODULE ...` and a stand-alone executable do: reads options, runs an entry, prints or writes its
 *  outputs. `argv[0]` is how the program is called, used in help and examples ("heddle run model.so"); options begin
 *  at `argv[1]`. Returns the exit status: 0 done, 1 wrong input, 2 usage, 3 the environment failed. */
int heddle_runner_main(heddle_module *module, int argc, char **argv);

/** Writes a failure the way the runner does: words to stderr and, with `json`, an object to stdout. Returns the exit
 *  status that belongs to `status`. */
int heddle_runner_report(heddle_status status, const heddle_message *message, int json);

#ifdef __cplusplus
}
#endif
#endif
