using Router.Codegen.Binding.Naming;

namespace Router.Codegen.Binding.Shapes;

/// <summary>A page bound to names and references: all that its emitted code is printed from.</summary>
internal abstract record Shape(ModelHead Head)
{
    public ModelName Name => Head.Name;
}
