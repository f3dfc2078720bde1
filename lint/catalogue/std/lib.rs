//! std. What `core` and `alloc` declare stands here too, under std's paths.

pub mod alloc;
pub mod any;
pub mod array;
pub mod ascii;
pub mod backtrace;
pub mod borrow;
pub mod boxed;
pub mod cell;
pub mod char;
pub mod clone;
pub mod cmp;
pub mod collections;
pub mod convert;
pub mod default;
pub mod env;
pub mod error;
pub mod f32;
pub mod f64;
pub mod ffi;
pub mod fmt;
pub mod fs;
pub mod future;
pub mod hash;
pub mod hint;
pub mod io;
pub mod iter;
pub mod marker;
pub mod mem;
pub mod net;
pub mod num;
pub mod ops;
pub mod option;
pub mod os;
pub mod panic;
pub mod path;
pub mod pin;
pub mod prelude;
pub mod process;
pub mod ptr;
pub mod rc;
pub mod result;
pub mod slice;
pub mod str;
pub mod string;
pub mod sync;
pub mod task;
pub mod thread;
pub mod time;
pub mod vec;

mod int;
mod int_ops;
mod macros;
mod tuple;

pub use macros::*;

pub mod i8 { pub const MIN: i8 = 0; pub const MAX: i8 = 0; }
pub mod i16 { pub const MIN: i16 = 0; pub const MAX: i16 = 0; }
pub mod i32 { pub const MIN: i32 = 0; pub const MAX: i32 = 0; }
pub mod i64 { pub const MIN: i64 = 0; pub const MAX: i64 = 0; }
pub mod i128 { pub const MIN: i128 = 0; pub const MAX: i128 = 0; }
pub mod isize { pub const MIN: isize = 0; pub const MAX: isize = 0; }
pub mod u8 { pub const MIN: u8 = 0; pub const MAX: u8 = 0; }
pub mod u16 { pub const MIN: u16 = 0; pub const MAX: u16 = 0; }
pub mod u32 { pub const MIN: u32 = 0; pub const MAX: u32 = 0; }
pub mod u64 { pub const MIN: u64 = 0; pub const MAX: u64 = 0; }
pub mod u128 { pub const MIN: u128 = 0; pub const MAX: u128 = 0; }
pub mod usize { pub const MIN: usize = 0; pub const MAX: usize = 0; }
