using SearchCore.Worker.Hosting;

namespace SearchCore.Worker.Tests.Hosting;

public sealed class ListenAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://127.0.0.2:0", true)]
    [InlineData("http://localhost:80", true)]
    [InlineData("https://[::1]:443", true)]
    [InlineData("http://0.0.0.0:80", false)]
    [InlineData("http://[::]:80", false)]
    [InlineData("http://*:80", false)]
    [InlineData("http://+:80", false)]
    [InlineData("http://example.com:80", false)]
    [InlineData("http://localhost.example.com:80", false)]
    public void Only_this_machine_is_loopback(string address, bool isLoopback) =>
        Assert.Equal(new ListenAddress(isLoopback), ListenAddress.TryParse(address));

    [Theory]
    [InlineData("")]
    [InlineData("127.0.0.1:80")]
    [InlineData("ftp://127.0.0.1:80")]
    [InlineData("http://unix:/tmp/socket")]
    [InlineData("http://127.0.0.1:80/path")]
    [InlineData("nonsense")]
    public void What_is_no_address_is_told(string address) => Assert.Null(ListenAddress.TryParse(address));
}
