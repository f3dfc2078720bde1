//! pin_project 1.1.10.

use std::pin::Pin;
#[attribute_macro] pub fn pin_project() {}
// What is projected has the fields of the value; pinned ones are as if they were not.
impl<T> Pin<&mut T> { pub fn project(self) -> &mut T {} }
impl<T> Pin<&T> { pub fn project_ref(self) -> &T {} }
