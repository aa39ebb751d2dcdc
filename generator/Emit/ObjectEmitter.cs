using Router.Codegen.Binding.JsonSchemas;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Emit;

/// <summary>Prints an object.</summary>
internal sealed class ObjectEmitter
{
    private readonly SourceWriter _writer;
    private readonly ObjectShape _shape;
    private readonly ModelTexts _texts;
    private readonly ObjectLayout _layout;
    private readonly bool _isWhole;
    private readonly IReadOnlyList<PropertyEmitter> _properties;
    private readonly JsonSchemaShape? _schema;

    /// <param name="isWhole">True if code that copies the object is emitted.</param>
    /// <param name="schema">The JSON schema; null if none is emitted.</param>
    public ObjectEmitter(SourceWriter writer, ObjectShape shape, ModelTexts texts, bool isWhole, JsonSchemaShape? schema)
    {
        _texts = texts;
        _schema = schema;
        _writer = writer;
        _isWhole = isWhole;
        _shape = shape;
        _layout = new ObjectLayout(shape);
        _properties = [.. _layout.Properties.Select(property => new PropertyEmitter(writer, property, texts, shape.Head.IsStrict))];
    }

    public void Write()
    {
        var own = _shape.Name.Identifier;
        ModelEmitter.Head(_writer, _shape.Head, _layout);
        _writer.Open(
            $"{_shape.Head.Accessibility} sealed partial class {own} : "
            + $"global::Router.Codegen.JsonModel<{own}>, global::Router.Codegen.Emitted.IJsonCodec<{own}>");
        Properties();
        if (_shape.Additional is { } additional)
        {
            var summary = additional.Description.Length > 0 ? additional.Description : "The properties that the page does not list.";
            CSharpText.Document(_writer, "summary", summary);
            _writer.Line($"public {TypeText.Of(new MapBound(additional.Value))}? {additional.Identifier} {{ get; set; }}");
            _writer.Gap();
        }

        Constructors();
        Fields();
        Reader();
        _writer.Gap();
        Writer();
        if (_isWhole)
        {
            _writer.Gap();
            Copying();
        }

        ModelEmitter.JsonSchema(_writer, _schema);
        _texts.Declare(_writer);
        _writer.Close();
    }

    private void Fields()
    {
        for (var i = 0; i < _layout.DateFields; i++)
        {
            _writer.Line($"private ulong _dates{i};");
        }

        for (var i = 0; i < _layout.AssignedFields; i++)
        {
            _writer.Line($"private {_layout.MaskType} _assigned{i};");
        }

        if (_layout.DateFields + _layout.AssignedFields > 0)
        {
            _writer.Gap();
        }
    }

    private void Properties()
    {
        var isOblivious = false;
        foreach (var property in _properties)
        {
            if (property.IsOblivious != isOblivious)
            {
                isOblivious = property.IsOblivious;
                _writer.Line(isOblivious ? "#nullable disable annotations" : "#nullable enable annotations");
            }

            property.Declare();
            _writer.Gap();
        }

        if (isOblivious)
        {
            _writer.Line("#nullable enable annotations");
        }
    }

    /// <summary>
    /// Prints the public constructor, and the constructor of the reader, which sets no required members and no optional constants.
    /// </summary>
    private void Constructors()
    {
        if (_layout.HasReaderConstructor)
        {
            var constants = string.Join(" ", _properties.Select(property => property.SetConstant).Where(set => set is not null));
            _writer.Line($"public {_shape.Name.Identifier}() {{ {constants}{(constants.Length == 0 ? "" : " ")}}}");
            _writer.Line(
                (_layout.HasRequiredMember ? "[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers] " : "")
                + $"private {_shape.Name.Identifier}(global::Router.Codegen.Emitted.ReaderConstructor _) {{ }}");
            _writer.Gap();
        }
    }

    private void Reader()
    {
        var constructor = _layout.HasReaderConstructor ? "default(global::Router.Codegen.Emitted.ReaderConstructor)" : "";
        _writer.Open($"public static {_layout.OwnType} ReadJson({ModelEmitter.Reader})");
        _writer.Line($"var value = new {_shape.Name.Identifier}({constructor});");
        _writer.Line($"StartJson(ref reading, value, {_texts.Of(_layout.Description)}, out var fields);");
        Cases();
        _writer.Close();
    }

    private string TakeAssigned(int index)
    {
        var mask = CSharpText.Literal(index);
        return $"value._assigned{mask} = {_layout.MaskCast}fields.Taken({(index == 0 ? "" : mask)}); ";
    }

    /// <summary>
    /// Prints the reading of each property's value. The two cases that end a read come first, so that the compiler needs no jump to them.
    /// </summary>
    private void Cases()
    {
        var assigned = string.Concat(Enumerable.Range(0, _layout.AssignedFields).Select(TakeAssigned));
        _writer.Open($"while (true) switch (reading.Next(ref fields{(_shape.Additional is null ? "" : ", out var name")}))");
        var end = $"case {CSharpText.Literal(_properties.Count)}: {assigned}return value;";
        if (_writer.IsCompact)
        {
            _writer.Line("default: return null; " + end);
        }
        else
        {
            _writer.Line("default: return null;");
            _writer.Line(end);
        }

        foreach (var property in _properties)
        {
            property.Read();
        }

        if (_shape.Additional is { Identifier: var identifier, Value: var additional })
        {
            _writer.Line(
                $"case {CSharpText.Literal(_properties.Count + 1)}: value.{identifier} = "
                + $"reading.ReadAdditional<{TypeText.Of(additional)}, {TypeText.Codec(additional)}>"
                + $"(ref fields, name, value.{identifier}); break;");
        }

        _writer.Close();
    }

    private void Writer()
    {
        _writer.Open($"public static void WriteJson({ModelEmitter.Writing}, {_layout.OwnType} value)");
        _writer.Line("if (!writing.BeginObject(value, out var start)) return;");
        foreach (var property in _properties)
        {
            property.Write();
        }

        if (_shape.Additional is { Identifier: var identifier, Value: var additional })
        {
            _writer.Line($"writing.WriteAdditional<{TypeText.Of(additional)}, {TypeText.Codec(additional)}>(value.{identifier}, value);");
        }

        _writer.Line("writing.EndObject(start, value);");
        _writer.Close();
    }

    /// <summary>Prints the code that replaces each changeable value of a shallow copy by a copy of the value.</summary>
    private void Copying()
    {
        _writer.Open($"protected override void CopyJson({ModelEmitter.Copies})");
        foreach (var property in _properties)
        {
            property.Copy();
        }

        if (_shape.Additional is { Identifier: var identifier, Value: var additional })
        {
            _writer.Line($"{identifier} = {TypeText.Codec(new MapBound(additional))}.CopyJson({identifier}, copies);");
        }

        _writer.Close();
    }
}
