/* A Markdown file parsed by the library that kept uses, its nodes visited once and their words
   counted: the least that reading a document can cost. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmark-gfm.h>

#include "floor.h"

static char* whole_file(const char* path, size_t* size) {
  FILE* file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END) != 0) fail(NULL, path);
  *size = (size_t)ftell(file);
  rewind(file);
  char* bytes = malloc(*size + 1);
  if (!bytes || fread(bytes, 1, *size, file) != *size) fail(NULL, path);
  fclose(file);
  return bytes;
}

void markdown(const char* path) {
  size_t size = 0;
  char* bytes = whole_file(path, &size);
  cmark_node* root = cmark_parse_document(bytes, size, CMARK_OPT_DEFAULT);
  cmark_iter* iter = cmark_iter_new(root);
  size_t words = 0;
  for (cmark_event_type event; (event = cmark_iter_next(iter)) != CMARK_EVENT_DONE;) {
    const char* text =
        event == CMARK_EVENT_ENTER ? cmark_node_get_literal(cmark_iter_get_node(iter)) : NULL;
    for (const char* at = text; at && *at; at += strcspn(at, " ")) {
      at += strspn(at, " ");
      words += *at != 0;
    }
  }
  printf("%zu words\n", words);
  cmark_iter_free(iter);
  cmark_node_free(root);
  free(bytes);
}
