//===- AtomicFile.cpp - files that appear whole or not at all -------------===//

#include "runtime/support/AtomicFile.h"

#include "runtime/support/Message.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace heddle::runtime {

AtomicFile::~AtomicFile() {
  if (file.isOpen() && !temporary.empty()) {
    unlink(temporary.c_str());
  }
}

heddle_status AtomicFile::failWriting(heddle_message *message) {
  return fail(message, HEDDLE_ENVIRONMENT, "cannot write %s: %s", path.c_str(), std::strerror(errno));
}

heddle_status AtomicFile::open(const char *target, bool executable, heddle_message *message) {
  // A symbolic link keeps its place: the file behind it is replaced.
  char resolved[PATH_MAX];
  path = String(realpath(target, resolved) ? resolved : target);
  struct stat info;
  if (stat(path.c_str(), &info) == 0 && !S_ISREG(info.st_mode)) {
    temporary = String();
    file = Descriptor(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    return file.isOpen() ? HEDDLE_OK : failWriting(message);
  }
  temporary = String(path.view());
  Text<40> suffix;
  suffix.add(".%ld.tmp", static_cast<long>(getpid()));
  temporary.append(suffix.data);
  unlink(temporary.c_str());
  file = Descriptor(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, executable ? 0777 : 0666));
  return file.isOpen() ? HEDDLE_OK : failWriting(message);
}

heddle_status AtomicFile::append(const void *data, uint64_t size, heddle_message *message) {
  const auto *bytes = static_cast<const char *>(data);
  while (size) {
    // Linux writes at most 2 GB at once.
    ssize_t written = write(file.get(), bytes, std::min<uint64_t>(size, 1u << 30));
    if (written < 0 && errno == EINTR) {
      continue;
    }
    if (written <= 0) {
      return failWriting(message);
    }
    bytes += written;
    size -= static_cast<uint64_t>(written);
  }
  return HEDDLE_OK;
}

heddle_status AtomicFile::commit(heddle_message *message) {
  if (!temporary.empty() && rename(temporary.c_str(), path.c_str()) != 0) {
    return failWriting(message);
  }
  file = Descriptor();
  return HEDDLE_OK;
}

} // namespace heddle::runtime
