/* The libraries have all of the program; CMake wants a source of its own. */
typedef int heddle_empty;
