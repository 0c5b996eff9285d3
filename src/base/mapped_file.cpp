#include "base/mapped_file.hpp"

#include <algorithm>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.hpp"

namespace base {

MappedFile::MappedFile(const std::string& path) {
  struct stat about {};
  // A pipe must not be opened here: it can be read only once.
  const bool regular = ::stat(path.c_str(), &about) == 0 && S_ISREG(about.st_mode);
  const int file = regular ? ::open(path.c_str(), O_RDONLY | O_CLOEXEC) : -1;
  if (file >= 0 && ::fstat(file, &about) == 0 && about.st_size > 0) {
    size_ = static_cast<std::size_t>(about.st_size);
    mapping_ = ::mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, file, 0);
    mapping_ = mapping_ == MAP_FAILED ? nullptr : mapping_;
  }
  if (file >= 0) {
    ::close(file);
  }
  if (!mapping_) {
    copy_ = read_file(path);
    return;
  }
  (void)::madvise(mapping_, size_, MADV_SEQUENTIAL);
}

MappedFile::~MappedFile() {
  if (mapping_) {
    ::munmap(mapping_, size_);
  }
}

void MappedFile::give_back(std::size_t count) const {
  if (mapping_) {
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    (void)::madvise(mapping_, std::min(count, size_) / page * page, MADV_DONTNEED);
  }
}

std::string_view MappedFile::bytes() const {
  return mapping_ ? std::string_view(static_cast<const char*>(mapping_), size_) : copy_;
}

}  // namespace base
