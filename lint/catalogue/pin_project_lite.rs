//! pin_project_lite 0.2.17.

use std::pin::Pin;
macro_rules! pin_project { () => {} }
// What is projected has the fields of the value; pinned ones are as if they were not.
impl<T> Pin<&mut T> { pub fn project(self) -> &mut T {} }
impl<T> Pin<&T> { pub fn project_ref(self) -> &T {} }
