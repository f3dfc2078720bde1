//! lazy_static 1.5.1.

pub trait LazyStatic {}
pub fn initialize<T: LazyStatic>(lazy: &T) {}
#[wraps(arg)] macro_rules! lazy_static { () => {} }
