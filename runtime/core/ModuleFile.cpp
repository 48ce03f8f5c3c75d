//===- ModuleFile.cpp - sections at the end of an ELF file ----------------===//

#include "runtime/ModuleFile.h"

#include "runtime/support/Message.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace heddle::runtime {

static_assert(sizeof(heddle_section) == 48 && sizeof(heddle_footer) == 32, "the layout of the file");

namespace {

constexpr uint64_t smallSectionAlignment = HEDDLE_ALIGNMENT;
/// Far more than any module has; keeps a hostile footer from asking for memory.
constexpr uint32_t maxSections = 4096;

bool readAt(int file, void *into, uint64_t size, uint64_t offset) {
  auto *bytes = static_cast<char *>(into);
  while (size) {
    ssize_t got = pread(file, bytes, size, static_cast<off_t>(offset));
    if (got < 0 && errno == EINTR) {
      continue;
    }
    if (got <= 0) {
      return false;
    }
    bytes += got;
    offset += static_cast<uint64_t>(got);
    size -= static_cast<uint64_t>(got);
  }
  return true;
}

} // namespace

heddle_status ModuleFileWriter::open(const char *path, bool executable, heddle_message *message) {
  return file.open(path, executable, message);
}

heddle_status ModuleFileWriter::append(const void *data, uint64_t size, heddle_message *message) {
  position += size;
  if (!sections.empty()) {
    sections.back().size += size;
  }
  return file.append(data, size, message);
}

heddle_status ModuleFileWriter::pad(uint64_t alignment, heddle_message *message) {
  static constexpr char zeros[4096] = {};
  while (position % alignment) {
    uint64_t size = std::min<uint64_t>(sizeof zeros, alignment - position % alignment);
    uint64_t before = sections.empty() ? 0 : sections.back().size;
    if (heddle_status status = append(zeros, size, message)) {
      return status;
    }
    if (!sections.empty()) {
      sections.back().size = before; // padding belongs to no section
    }
  }
  return HEDDLE_OK;
}

heddle_status ModuleFileWriter::beginSection(const char *name, heddle_message *message) {
  heddle_section section = {};
  size_t length = std::strlen(name);
  if (length == 0 || length >= sizeof section.name) {
    return fail(message, HEDDLE_INVALID_INPUT, "section name `%s` has %zu bytes, expected 1 to %zu", name, length,
                sizeof section.name - 1);
  }
  for (const heddle_section &other : sections) {
    if (std::strcmp(other.name, name) == 0) {
      return fail(message, HEDDLE_INVALID_INPUT, "section `%s` is written twice", name);
    }
  }
  bool mapped = std::strcmp(name, "weights") == 0;
  if (heddle_status status = pad(mapped ? HEDDLE_SECTION_ALIGNMENT : smallSectionAlignment, message)) {
    return status;
  }
  std::memcpy(section.name, name, length);
  section.offset = position;
  sections.push(section);
  return HEDDLE_OK;
}

heddle_status ModuleFileWriter::commit(heddle_message *message) {
  if (heddle_status status = pad(smallSectionAlignment, message)) {
    return status;
  }
  heddle_footer footer = {};
  footer.version = HEDDLE_CONTRACT_VERSION;
  footer.n_sections = static_cast<uint32_t>(sections.size());
  footer.table_offset = position;
  footer.file_size = position + sections.size() * sizeof(heddle_section) + sizeof footer;
  footer.magic = HEDDLE_FOOTER_MAGIC;
  Vector<heddle_section> table = std::move(sections);
  if (heddle_status status = append(table.data(), table.size() * sizeof(heddle_section), message)) {
    return status;
  }
  if (heddle_status status = append(&footer, sizeof footer, message)) {
    return status;
  }
  return file.commit(message);
}

heddle_status parseModuleSections(const unsigned char *tail, uint64_t tailOffset, uint64_t fileSize, const char *path,
                                  Vector<heddle_section> *sections, uint64_t *needed, heddle_message *message) {
  sections->clear();
  heddle_footer footer;
  if (fileSize < sizeof footer || fileSize - tailOffset < sizeof footer) {
    return fail(message, HEDDLE_INVALID_INPUT, "%s is not a Heddle module: it has only %llu bytes", path,
                static_cast<unsigned long long>(fileSize));
  }
  std::memcpy(&footer, tail + (fileSize - tailOffset - sizeof footer), sizeof footer);
  if (footer.magic != HEDDLE_FOOTER_MAGIC) {
    return fail(message, HEDDLE_INVALID_INPUT,
                "%s is not a Heddle module, or it is truncated: there is no footer at its end", path);
  }
  if (footer.version != HEDDLE_CONTRACT_VERSION) {
    return fail(message, HEDDLE_ENVIRONMENT,
                "%s is of contract version %u and this runtime knows version %u: compile the model again", path,
                footer.version, HEDDLE_CONTRACT_VERSION);
  }
  if (footer.file_size != fileSize) {
    return fail(message, HEDDLE_INVALID_INPUT, "%s was written with %llu bytes and has %llu: it is damaged", path,
                static_cast<unsigned long long>(footer.file_size), static_cast<unsigned long long>(fileSize));
  }
  uint64_t tableBytes = uint64_t(footer.n_sections) * sizeof(heddle_section);
  if (footer.n_sections > maxSections || tableBytes > fileSize - sizeof footer ||
      footer.table_offset != fileSize - sizeof footer - tableBytes) {
    return fail(message, HEDDLE_INVALID_INPUT, "%s is damaged: its table of %u sections does not fit", path,
                footer.n_sections);
  }
  if (footer.table_offset < tailOffset) {
    *needed = footer.table_offset;
    return HEDDLE_OK;
  }
  const unsigned char *table = tail + (footer.table_offset - tailOffset);
  for (uint32_t i = 0; i < footer.n_sections; ++i) {
    heddle_section section;
    std::memcpy(&section, table + i * sizeof section, sizeof section);
    if (section.name[0] == '\0' || !std::memchr(section.name, '\0', sizeof section.name)) {
      return fail(message, HEDDLE_INVALID_INPUT, "%s is damaged: section %u has no name", path, i);
    }
    if (section.offset > footer.table_offset || section.size > footer.table_offset - section.offset) {
      return fail(message, HEDDLE_INVALID_INPUT, "%s is damaged: section `%s` lies outside the file", path,
                  section.name);
    }
    if (std::strcmp(section.name, "weights") == 0 && section.offset % HEDDLE_SECTION_ALIGNMENT != 0) {
      return fail(message, HEDDLE_INVALID_INPUT, "%s is damaged: its weights begin at %llu, no multiple of %d", path,
                  static_cast<unsigned long long>(section.offset), HEDDLE_SECTION_ALIGNMENT);
    }
    for (const heddle_section &other : *sections) {
      if (std::strcmp(other.name, section.name) == 0) {
        return fail(message, HEDDLE_INVALID_INPUT, "%s is damaged: section `%s` is there twice", path, section.name);
      }
    }
    sections->push(section);
  }
  return HEDDLE_OK;
}

heddle_status readModuleSections(int file, const char *path, Vector<heddle_section> *sections,
                                 heddle_message *message) {
  struct stat info;
  if (fstat(file, &info) != 0) {
    return fail(message, HEDDLE_ENVIRONMENT, "cannot read %s: %s", path, std::strerror(errno));
  }
  if (!S_ISREG(info.st_mode)) {
    return fail(message, HEDDLE_INVALID_INPUT, "%s is not a regular file", path);
  }
  auto fileSize = static_cast<uint64_t>(info.st_size);
  uint64_t offset = fileSize > sizeof(heddle_footer) ? fileSize - sizeof(heddle_footer) : 0;
  while (true) {
    Vector<unsigned char> tail;
    tail.resize(fileSize - offset);
    if (!readAt(file, tail.data(), tail.size(), offset)) {
      return fail(message, HEDDLE_ENVIRONMENT, "cannot read %s: %s", path, std::strerror(errno));
    }
    uint64_t needed = offset;
    heddle_status status = parseModuleSections(tail.data(), offset, fileSize, path, sections, &needed, message);
    if (status != HEDDLE_OK || needed == offset) {
      return status;
    }
    offset = needed; // at most the table's size before, which was checked
  }
}

} // namespace heddle::runtime
