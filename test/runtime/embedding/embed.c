/* Runs the toy module with the C interface. */
#include "heddle/heddle.h"

#include <stdio.h>

int main(int argc, char **argv) {
  heddle_message message;
  heddle_module *module = NULL;
  heddle_session *session = NULL;
  heddle_tensor *tokens = NULL;
  int32_t ids[3] = {1, 2, 3};
  int64_t shape[1] = {3};
  int status = 1;
  if (heddle_module_open(argc > 1 ? argv[1] : "model.so", &module, &message) == HEDDLE_OK &&
      heddle_session_create(module, NULL, &session, &message) == HEDDLE_OK &&
      heddle_tensor_view(HEDDLE_I32, 1, shape, ids, &tokens, &message) == HEDDLE_OK) {
    const heddle_tensor *list[1] = {tokens};
    heddle_input input = {"tokens", list, 1, NULL};
    if (heddle_session_run(session, "embed", &input, 1, NULL, 0, &message) == HEDDLE_OK) {
      const float *embedding = heddle_tensor_data(heddle_session_output(session, "embedding", 0));
      status = embedding[0] != 6;
    }
  }
  puts(status ? message.text : "embedded");
  heddle_tensor_destroy(tokens);
  heddle_session_destroy(session);
  heddle_module_close(module);
  return status;
}
