//! shrinkwraprs 0.3.0.

#[derive_macro] macro_rules! Shrinkwrap {
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { [$($attr:tt)*] $field:ident $member:tt: $ty:ty, }) => { impl $($params)* ::std::ops::Deref for $name $($args)* $($wheres)* { type Target = $ty; fn deref(&self) -> &$ty { &self.$member } } };
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { [#[shrinkwrap(main_field)] $($attr:tt)*] $field:ident $member:tt: $ty:ty, $($rest:tt)* }) => { impl $($params)* ::std::ops::Deref for $name $($args)* $($wheres)* { type Target = $ty; fn deref(&self) -> &$ty { &self.$member } } };
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { [$($a0:tt)*] $f0:ident $m0:tt: $t0:ty, [#[shrinkwrap(main_field)] $($attr:tt)*] $field:ident $member:tt: $ty:ty, $($rest:tt)* }) => { impl $($params)* ::std::ops::Deref for $name $($args)* $($wheres)* { type Target = $ty; fn deref(&self) -> &$ty { &self.$member } } };
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { [$($a0:tt)*] $f0:ident $m0:tt: $t0:ty, [$($a1:tt)*] $f1:ident $m1:tt: $t1:ty, [#[shrinkwrap(main_field)] $($attr:tt)*] $field:ident $member:tt: $ty:ty, $($rest:tt)* }) => { impl $($params)* ::std::ops::Deref for $name $($args)* $($wheres)* { type Target = $ty; fn deref(&self) -> &$ty { &self.$member } } };
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { [$($a0:tt)*] $f0:ident $m0:tt: $t0:ty, [$($a1:tt)*] $f1:ident $m1:tt: $t1:ty, [$($a2:tt)*] $f2:ident $m2:tt: $t2:ty, [#[shrinkwrap(main_field)] $($attr:tt)*] $field:ident $member:tt: $ty:ty, $($rest:tt)* }) => { impl $($params)* ::std::ops::Deref for $name $($args)* $($wheres)* { type Target = $ty; fn deref(&self) -> &$ty { &self.$member } } };
}
