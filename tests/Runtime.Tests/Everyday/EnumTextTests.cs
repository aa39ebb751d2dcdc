using System.ComponentModel;
using System.Globalization;
using System.Net;
using Fixtures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Router.Codegen.Tests.Models;

namespace Router.Codegen.Tests.Everyday;

/// <summary>The conversion of text to enums by frameworks: type converters, configuration, routes and queries.</summary>
public sealed class EnumTextTests
{
    [Fact]
    public void A_type_converter_converts_from_and_to_text()
    {
        var converter = TypeDescriptor.GetConverter(typeof(Color));
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.True(converter.CanConvertTo(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Same(Color.Red, converter.ConvertFromInvariantString("red"));
        Assert.Equal(new Color("mauve"), converter.ConvertFromInvariantString("mauve"));
        Assert.Equal("dark blue", converter.ConvertToInvariantString(new Color("dark blue")));
    }

    [Fact]
    public void A_type_converter_converts_integer_enums()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        var converter = TypeDescriptor.GetConverter(typeof(HttpStatus));
        Assert.Equal(new HttpStatus(-404), converter.ConvertFromString("-404"));
        Assert.Equal("-404", converter.ConvertToString(new HttpStatus(-404)));
        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString("many"));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(404));
    }

    [Fact]
    public void Spans_are_parsed()
    {
        Assert.Same(Color.Red, Parsed<Color>("red"));
        Assert.Equal(404, Parsed<HttpStatus>("404").Value);
        Assert.False(TryParsed<HttpStatus>("many", out _));
        Assert.True(TryParsed<Color>("", out _));
        Assert.Throws<FormatException>(() => Parsed<HttpStatus>("many"));
    }

    [Fact]
    public void Configuration_binds_them()
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Color"] = "red",
                ["Status"] = "404",
                ["Colors:0"] = "green",
                ["Colors:1"] = "mauve",
            })
            .Build()
            .Get<Settings>()!;
        Assert.Same(Color.Red, settings.Color);
        Assert.Equal(404, settings.Status!.Value);
        Assert.Equal(["green", "mauve"], settings.Colors.Select(color => color.Value));
    }

    [Fact]
    public async Task Routes_and_queries_of_minimal_apis_bind_them()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapGet("/{color}", (Color color, HttpStatus? status, Color[] more) =>
            $"{color.IsKnown} {color} {status?.Value} {string.Join(",", more.Select(one => one.Value))}");
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        Assert.Equal("True red 404 a,b", await Get("red?status=404&more=a&more=b"));
        Assert.Equal("False mauve  ", await Get("mauve"));
        using var refused = await client.GetAsync(new Uri("red?status=many", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);

        Task<string> Get(string path) => client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    private static T Parsed<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.Parse(text, null);

    private static bool TryParsed<T>(ReadOnlySpan<char> text, out T? value)
        where T : ISpanParsable<T> => T.TryParse(text, null, out value);

    private sealed class Settings
    {
        public Color? Color { get; set; }

        public HttpStatus? Status { get; set; }

        public List<Color> Colors { get; set; } = [];
    }
}
