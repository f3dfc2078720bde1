//! derive-getters 0.5.0.

#[derive_macro] macro_rules! Getters {
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { $( [$($attr:tt)*] $field:ident $member:tt: $ty:ty, )* }) => { impl $($params)* $name $($args)* $($wheres)* { $( pub fn $field(&self) -> &$ty { &self.$member } )* } };
}
