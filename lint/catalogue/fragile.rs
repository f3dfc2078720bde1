//! fragile 3.0.0.

pub use crate::errors::InvalidThreadAccess;
pub use crate::fragile::Fragile;
pub use crate::semisticky::SemiSticky;
pub use crate::sticky::Sticky;
mod errors {
    use std::{error, fmt};
    pub struct InvalidThreadAccess;
    impl fmt::Display for InvalidThreadAccess {}
    impl error::Error for InvalidThreadAccess {}
}
mod fragile {
    use crate::errors::InvalidThreadAccess;
    use std::fmt;
    #[holds] pub struct Fragile<T> { value: T }
    impl<T> Fragile<T> {
        pub fn new(value: T) -> Self {}
        pub fn is_valid(&self) -> bool {}
        pub fn into_inner(self) -> T {}
        pub fn try_into_inner(self) -> Result<T, Self> {}
        pub fn get(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn try_get(&self) -> Result<&T, InvalidThreadAccess> {}
        pub fn try_get_mut(&mut self) -> Result<&mut T, InvalidThreadAccess> {}
    }
    impl<T> From<T> for Fragile<T> {}
    impl<T: Clone> Clone for Fragile<T> {}
    impl<T: Default> Default for Fragile<T> {}
    impl<T: fmt::Display> fmt::Display for Fragile<T> {}
}
mod semisticky {
    use crate::errors::InvalidThreadAccess;
    use std::fmt;
    pub struct SemiSticky<T>;
    impl<T> SemiSticky<T> {
        pub fn new(value: T) -> Self {}
        pub fn is_valid(&self) -> bool {}
        pub fn into_inner(self) -> T {}
        pub fn try_into_inner(self) -> Result<T, Self> {}
        pub fn with<R, F>(&self, f: F) -> R where F: FnOnce(&T) -> R { let a: &T; f(a) }
        pub fn with_mut<R, F>(&mut self, f: F) -> R where F: FnOnce(&mut T) -> R { let a: &mut T; f(a) }
        pub fn try_with<R, F>(&self, f: F) -> Result<R, InvalidThreadAccess> where F: FnOnce(&T) -> R { let a: &T; f(a); }
        pub fn try_with_mut<R, F>(&mut self, f: F) -> Result<R, InvalidThreadAccess> where F: FnOnce(&mut T) -> R { let a: &mut T; f(a); }
    }
    impl<T> From<T> for SemiSticky<T> {}
    impl<T: Clone> Clone for SemiSticky<T> {}
    impl<T: Default> Default for SemiSticky<T> {}
    impl<T: fmt::Display> fmt::Display for SemiSticky<T> {}
}
mod sticky {
    use crate::errors::InvalidThreadAccess;
    use std::fmt;
    pub struct Sticky<T>;
    impl<T> Sticky<T> {
        pub fn new(value: T) -> Self {}
        pub fn is_valid(&self) -> bool {}
        pub fn into_inner(self) -> T {}
        pub fn try_into_inner(self) -> Result<T, Self> {}
        pub fn with<R, F>(&self, f: F) -> R where F: FnOnce(&T) -> R { let a: &T; f(a) }
        pub fn with_mut<R, F>(&mut self, f: F) -> R where F: FnOnce(&mut T) -> R { let a: &mut T; f(a) }
        pub fn try_with<R, F>(&self, f: F) -> Result<R, InvalidThreadAccess> where F: FnOnce(&T) -> R { let a: &T; f(a); }
        pub fn try_with_mut<R, F>(&mut self, f: F) -> Result<R, InvalidThreadAccess> where F: FnOnce(&mut T) -> R { let a: &mut T; f(a); }
    }
    impl<T> From<T> for Sticky<T> {}
    impl<T: Clone> Clone for Sticky<T> {}
    impl<T: Default> Default for Sticky<T> {}
    impl<T: fmt::Display> fmt::Display for Sticky<T> {}
}
